import type { Translate } from '#lib/i18n/translate.ts';
import type { Labels } from '#lib/segmentation/labels.ts';
import type { KeyOf } from '../../../../../_ui/i18n/catalogues.ts';

/** What a number is about: the question, and the answer whose share it is. */
export function sayLine(
  t: Translate<KeyOf<'segmentation'>>,
  labels: Labels,
  variable: string,
  category: string | null,
): string {
  const label = labels.variable(variable);
  const answer = category === null ? null : labels.category(variable, category);
  if (answer === null) return label;
  // A question mark needs no colon behind it.
  return t(/[?？]$/.test(label) ? 'line.asked' : 'line.with', { variable: label, category: answer });
}
