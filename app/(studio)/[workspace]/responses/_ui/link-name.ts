import type { Translate } from '#lib/i18n/translate.ts';
import type { KeyOf } from '../../../../_ui/i18n/catalogues.ts';

/** What a link is called: where it stands and its code; the code alone for one that was removed, or never had a name. */
export function linkName(
  t: Translate<KeyOf<'responses'>>,
  code: string,
  channels: ReadonlyMap<string, string | undefined>,
): string {
  if (code === 'import') return t('link.import');
  const channel = channels.get(code);
  return channel && channel !== code ? t('link.name', { channel, code }) : code;
}
