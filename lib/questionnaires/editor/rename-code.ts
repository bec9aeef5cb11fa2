import { changePage } from './change-page.ts';
import { changeQuestion } from './change-question.ts';
import type { Draft } from './draft.ts';
import { renameReferences } from './rename-references.ts';

/** The draft in which a question, page, screen-out or calculated value has another code, and all that named it follows. */
export function renameCode(draft: Draft, from: string, to: string): Draft {
  const own = <T extends { readonly code: string }>(list: readonly T[]): readonly T[] =>
    list.map((one) => (one.code === from ? { ...one, code: to } : one));
  const renamed = {
    ...changePage(
      changeQuestion(draft, from, (question) => ({ ...question, code: to })),
      from,
      (page) => ({ ...page, code: to }),
    ),
    ...(draft.screenOut && { screenOut: own(draft.screenOut) }),
    ...(draft.calculated && { calculated: own(draft.calculated) }),
  };
  return renameReferences(renamed, from, to);
}
