import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';

/** What a questionnaire is called for this reader, and in which language that is; undefined words while it has no title. */
export function titleOf(
  draft: { readonly title: Text; readonly languages: readonly Locale[] },
  locale: Locale,
): { words: string | undefined; language: Locale } {
  const { words, language } = wordsIn(draft.title, locale, draft.languages);
  return { words: words || undefined, language };
}
