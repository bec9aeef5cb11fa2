import type { Question } from '../questionnaire.ts';
import type { Draft } from './draft.ts';

/** Whether a draft asks already what a ready question asks: the same sub-factor, else a journey, else under the same code. */
export function isAsked(draft: Draft, ready: Question): boolean {
  return draft.pages.some((page) =>
    page.questions.some((one) => {
      if (ready.subfactor) return one.subfactor === ready.subfactor && (!ready.factor || one.factor === ready.factor);
      return one.type === ready.type && (ready.type === 'journey' || one.code === ready.code);
    }),
  );
}
