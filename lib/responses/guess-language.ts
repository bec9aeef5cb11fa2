import type { Locale } from '#lib/i18n/locale.ts';

/** The language that these texts are most likely written in, by their letters alone; English when nothing says otherwise. */
export function guessLanguage(texts: readonly string[]): Locale {
  const all = texts.join(' ').slice(0, 20_000).toLowerCase();
  const count = (pattern: RegExp) => all.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/[\u3400-\u9fff]/g) > letters / 5) return 'zh';
  if (count(/[а-яё]/g) > letters / 3) return 'ru';
  // Long vowels and soft consonants of Latvian; its š and ž alone would also be Czech or Lithuanian.
  return count(/[āēīūģķļņ]/g) > letters / 100 ? 'lv' : 'en';
}
