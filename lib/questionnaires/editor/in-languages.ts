import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '../questionnaire.ts';

/** The words in these languages only. */
export function inLanguages(text: Text, languages: readonly Locale[]): Text {
  return Object.fromEntries(languages.flatMap((language) => (text[language] ? [[language, text[language]]] : [])));
}
