'use client';

import { GripVertical } from 'lucide-react';
import type { ComponentProps } from 'react';

/** What a row is taken by. */
export function DragHandle({ label, ...rest }: { label: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className="drag-handle" {...rest} aria-label={label}>
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  );
}
