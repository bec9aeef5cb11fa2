import type { Locale } from '#lib/i18n/locale.ts';

const marks: Record<Locale, readonly [string, string]> = {
  en: ['“', '”'],
  ru: ['«', '»'],
  zh: ['“', '”'],
  lv: ['„', '”'],
};

/**
 * A label from the data in the quotation marks of the reader's language, on one line, cut at a word after `most`
 * characters, so that a sentence holds together around any label.
 */
export function quoted(text: string, locale: Locale, most = 90): string {
  const [open, close] = marks[locale];
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return `${open}${line}${close}`;
  const cut = characters.slice(0, most).join('');
  return `${open}${cut.replace(/\s\S{0,15}$/, '')}…${close}`;
}
