import type { Draft } from './draft.ts';

/** Every code that must be one of a kind in the questionnaire: of pages, questions, screen-outs and calculated values. */
export function codesOf(draft: Draft): ReadonlySet<string> {
  return new Set([
    ...draft.pages.flatMap((page) => [page.code, ...page.questions.map((question) => question.code)]),
    ...(draft.screenOut ?? []).map((rule) => rule.code),
    ...(draft.calculated ?? []).map((value) => value.code),
  ]);
}
