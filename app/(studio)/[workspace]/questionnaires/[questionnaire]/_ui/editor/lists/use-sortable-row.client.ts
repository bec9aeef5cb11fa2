'use client';

import { useSortable } from '@dnd-kit/sortable';
import type { CSSProperties } from 'react';

/** A row that can be dragged by its handle, by pointer or by keyboard (space, arrows, space). */
export function useSortableRow(id: string) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  });
  const style: CSSProperties = {
    ...(transform && { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
    ...(transition && { transition }),
    ...(isDragging && { position: 'relative', zIndex: 2 }),
  };
  const { role: _, ...rest } = attributes;
  return { row: { ref: setNodeRef, style }, handle: { ref: setActivatorNodeRef, ...rest, ...listeners }, isDragging };
}
