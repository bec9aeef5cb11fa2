import type { Question, Row } from '../questionnaire.ts';

/** The lines of one of the coded lists inside a question; none when it has no such list. */
export function itemsOf(question: Question, list: ListName): readonly Item[] {
  return (question as unknown as Partial<Record<ListName, readonly Item[]>>)[list] ?? [];
}

/** The names of the coded lists that a question may have inside. */
export type ListName = 'options' | 'rows' | 'stages' | 'touchpoints' | 'barriers';

/** One line of such a list, with whatever else the list allows. */
export interface Item extends Row {
  readonly exclusive?: boolean;
  readonly other?: boolean;
  readonly kind?: 'online' | 'offline';
}
