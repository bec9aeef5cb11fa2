import type { Draft } from './draft.ts';
import { findQuestion } from './find-question.ts';
import { moveQuestion } from './move-question.ts';

/** One step up or down; past the end of its page a question goes on to the page beside it. As it was at either end. */
export function stepQuestion(draft: Draft, code: string, step: -1 | 1): Draft {
  const found = findQuestion(draft, code);
  if (!found) return draft;
  const { page, pageAt, at } = found;
  const next = at + step;
  if (next >= 0 && next < page.questions.length) return moveQuestion(draft, code, { page: page.code, at: next });
  const beside = draft.pages[pageAt + step];
  return beside ? moveQuestion(draft, code, { page: beside.code, at: step > 0 ? 0 : beside.questions.length }) : draft;
}
