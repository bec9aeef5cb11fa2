import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import type { Formatter } from '#lib/i18n/format.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { CellChoices } from '#lib/questionnaires/cell-choices.ts';
import { cellWords } from '#lib/questionnaires/cell-words.ts';

/** What a quota cell is called for a reader; undefined for a condition that was written by hand and says more. */
export function cellName(
  expression: string,
  choices: CellChoices,
  t: Translate<KeyOf<'fielding'>>,
  say: Formatter,
): string | undefined {
  if (expression === 'true') return t('quotas.everybody');
  const parts = cellWords(expression, choices)?.map((part) =>
    part.kind === 'answer'
      ? t('quotas.answer', { question: part.question, answer: part.answer })
      : t(`quotas.${part.kind}`, { question: part.question, limit: part.limit }),
  );
  return parts && say.list(parts);
}
