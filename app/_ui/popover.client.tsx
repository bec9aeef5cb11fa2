'use client';

import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

/** A little more beside a button: filters, an explanation. Opens on press, closes on Escape or a press elsewhere. */
export function Popover({ trigger, label, children }: { trigger: ReactNode; label: string; children: ReactNode }) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          sideOffset={6}
          collisionPadding={12}
          data-quiet-focus
          className="floating w-80 max-w-[calc(100vw-1.5rem)] p-4 leading-snug"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
