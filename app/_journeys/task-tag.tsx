import type { TaskState } from '#lib/journeys/map-document.ts';
import { Tag, type TagKind } from '../_ui/tag.tsx';

/** How far an action is. */
export function TaskTag({ state, label }: { state: TaskState | 'overdue'; label: string }) {
  return <Tag kind={kinds[state]}>{label}</Tag>;
}

const kinds: Record<TaskState | 'overdue', TagKind> = {
  planned: 'plain',
  'in-work': 'accent',
  done: 'ok',
  overdue: 'warn',
};
