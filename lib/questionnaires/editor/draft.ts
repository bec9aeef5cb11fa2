import type { Page, Question, Questionnaire } from '../questionnaire.ts';

/**
 * A questionnaire that is being written: the same shape with gaps. A text may have no words yet, a list no options, a page
 * no questions; a show-if may be wrong. Whether it is fit to publish is `check` and `gaps`; what may be stored is `parseDraft`.
 */
export type Draft = Omit<Questionnaire, 'pages'> & { readonly pages: readonly DraftPage[] };

export type DraftPage = Omit<Page, 'questions'> & { readonly questions: readonly Question[] };

/**
 * The draft where a questionnaire is asked for: for the checks, the walk and the pages of the respondents' door, which all
 * look at what is there and miss nothing that is not.
 */
export function asQuestionnaire(draft: Draft): Questionnaire {
  return draft as Questionnaire;
}
