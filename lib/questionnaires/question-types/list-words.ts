import type { Locale } from '#lib/i18n/locale.ts';

/** "A, B and C" in the reader's language. */
export function listWords(words: readonly string[], language: Locale): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
