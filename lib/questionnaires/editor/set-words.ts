import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '../questionnaire.ts';

/** The text with other words in one language; without words the language is not in it at all. */
export function setWords(text: Text | undefined, language: Locale, words: string): Text {
  const { [language]: _, ...others } = text ?? {};
  return words === '' ? others : { ...others, [language]: words.slice(0, 5000) };
}

/** A text that need not be there: undefined when it has no words in any language. */
export function optionalText(text: Text): Text | undefined {
  return Object.keys(text).length > 0 ? text : undefined;
}
