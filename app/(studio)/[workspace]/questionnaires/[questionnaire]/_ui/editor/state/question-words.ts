import type { Locale } from '#lib/i18n/locale.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';

/** What a question, page or option is called in the editor: its words in the first language that has any, else its code. */
export function wordsOf(
  thing: { readonly code: string; readonly label?: Question['label']; readonly title?: Question['label'] },
  draft: Draft,
  language: Locale = draft.languages[0],
): { readonly words: string; readonly language: Locale | undefined } {
  const found = wordsIn(thing.label ?? thing.title ?? {}, language, draft.languages);
  return found.words ? found : { words: thing.code, language: undefined };
}
