import type { Question } from '../questionnaire.ts';
import type { Draft, DraftPage } from './draft.ts';

/** A question by its code with where it stands: page, place on it, and number among all (from 1). */
export function findQuestion(draft: Draft, code: string): PlacedQuestion | undefined {
  let before = 0;
  for (const [pageAt, page] of draft.pages.entries()) {
    const at = page.questions.findIndex((question) => question.code === code);
    const question = page.questions[at];
    if (question) return { question, page, pageAt, at, number: before + at + 1 };
    before += page.questions.length;
  }
  return undefined;
}

export interface PlacedQuestion {
  readonly question: Question;
  readonly page: DraftPage;
  readonly pageAt: number;
  readonly at: number;
  readonly number: number;
}
