import { isOverdue } from './is-overdue.ts';
import type { MapDocument } from './map-document.ts';

/**
 * How many actions of a map are open, how many of them are late, and how many are done.
 * @param today as 2026-12-04
 */
export function taskCounts(
  { cards }: Pick<MapDocument, 'cards'>,
  today: string,
): { readonly open: number; readonly overdue: number; readonly done: number } {
  const tasks = cards.filter(({ lane }) => lane === 'tasks');
  const done = tasks.filter(({ task }) => task?.state === 'done').length;
  const overdue = tasks.filter(({ task }) => isOverdue(task, today)).length;
  return { open: tasks.length - done, overdue, done };
}
