import type { MapTask } from './map-document.ts';

/** Whether an action should have been done before today. Days are written 2026-12-04, so they compare as text. */
export function isOverdue(task: MapTask | undefined, today: string): boolean {
  return task !== undefined && task.state !== 'done' && task.due !== null && task.due < today;
}
