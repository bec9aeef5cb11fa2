import type { Question } from '../questionnaire.ts';
import { changeList } from './change-list.ts';
import { freshCode } from './fresh-code.ts';
import { type Item, itemsOf, type ListName } from './items-of.ts';

/**
 * One more line at the end, or before the lines that stand apart (“other”, “none of these”).
 * @param retired codes that this list once had in a published version
 */
export function addItem(
  question: Question,
  list: ListName,
  retired: ReadonlySet<string>,
): { readonly question: Question; readonly code: string } {
  const items = itemsOf(question, list);
  const code = nextCode(items, list, retired);
  const item: Item = { code, label: {}, ...(list === 'touchpoints' && { kind: 'online' as const }) };
  const apart = items.findIndex((one) => one.exclusive || one.other);
  const at = apart < 0 ? items.length : apart;
  return { question: changeList(question, list, (all) => all.toSpliced(at, 0, item)), code };
}

/** A scale coded in numbers goes on in numbers. */
function nextCode(items: readonly Item[], list: ListName, retired: ReadonlySet<string>): string {
  const taken = new Set(items.map((item) => item.code)).union(retired);
  const isNumbers = items.length > 0 && items.every((item) => /^\d+$/.test(item.code));
  return freshCode(isNumbers ? '' : list.charAt(0), taken, true);
}
