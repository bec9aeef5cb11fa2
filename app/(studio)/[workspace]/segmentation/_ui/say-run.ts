import type { Formatter } from '#lib/i18n/format.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { KeyOf } from '../../../../_ui/i18n/catalogues.ts';

/** What an analysis is called: its name, or its date while it has none. */
export function sayRun(
  t: Translate<KeyOf<'segmentation'>>,
  say: Formatter,
  run: { readonly name: string | null; readonly createdAt: Date },
): string {
  return run.name ?? t('run.unnamed', { date: say.dateTime(run.createdAt.getTime()) });
}
