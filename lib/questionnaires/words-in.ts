import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from './questionnaire.ts';

/**
 * The words of a text for a reader: in the language wished for, else in the first of the questionnaire's languages that
 * has any, else in whichever there is. Says which language it found, so that a page can mark foreign words with `lang`.
 */
export function wordsIn(
  text: Text,
  language: Locale,
  languages: readonly Locale[],
): { words: string; language: Locale } {
  const order = [language, ...languages, ...(Object.keys(text) as Locale[])];
  const found = order.find((candidate) => text[candidate]) ?? language;
  return { words: text[found] ?? '', language: found };
}
