'use client';

import { useDroppable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../../../../_ui/class-names.ts';

/** A cell that cards can be dropped into and added to. */
export function EditableCell(props: { id: string; addLabel: string; onAdd: () => void; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: props.id });
  return (
    <div
      ref={setNodeRef}
      className={classNames(
        'group/cell relative -m-1 grid min-h-10 content-start gap-1 rounded-md p-1 pb-5',
        isOver && 'bg-accent-soft',
      )}
    >
      {props.children}
      <button
        type="button"
        aria-label={props.addLabel}
        data-add={props.id}
        className="absolute inset-x-1 -bottom-1.5 grid h-5 place-items-center rounded-md border border-accent-line border-dashed bg-paper text-accent opacity-0 hover:bg-accent-soft focus-visible:opacity-100 group-hover/cell:opacity-100 pointer-coarse:static pointer-coarse:mt-1 pointer-coarse:h-11 pointer-coarse:opacity-100"
        onClick={props.onAdd}
        data-no-print
      >
        <Plus aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}
