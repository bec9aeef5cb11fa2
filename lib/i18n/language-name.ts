import type { Locale } from './locale.ts';

/** What a language is called in another (`Russian`, `Русский`, `俄语`, `Krievu`), as it stands in a label. */
export function languageName(language: Locale, locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  // Latvian names of languages are adjectives before "valoda", which a label leaves out.
  const short = locale === 'lv' ? name.replace(/ valoda$/, '') : name;
  return short.charAt(0).toLocaleUpperCase(locale) + short.slice(1);
}
