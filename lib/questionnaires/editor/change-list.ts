import type { Question } from '../questionnaire.ts';
import { type Item, itemsOf, type ListName } from './items-of.ts';
import { withPart } from './with-part.ts';

/** The question with another list; touchpoints and barriers are left out when there are none. */
export function changeList(
  question: Question,
  list: ListName,
  change: (items: readonly Item[]) => readonly Item[],
): Question {
  const items = change(itemsOf(question, list));
  const isOptional = list === 'touchpoints' || list === 'barriers';
  return withPart(question, list, isOptional && items.length === 0 ? undefined : items);
}
