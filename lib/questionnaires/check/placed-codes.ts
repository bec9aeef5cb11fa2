import { type DueTimes, dueTimes } from '../logic/due-times.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';

/** What an expression or a `{{code}}` can name, and when it is known: the ground of all checks of references. */
export function placedCodes(questionnaire: Questionnaire): PlacedCodes {
  const due = dueTimes(questionnaire);
  const questions = new Map(questionnaire.pages.flatMap((page) => page.questions.map((q) => [q.code, q] as const)));
  const calculated = new Map(due.calculated.map((entry) => [entry.calculated.code, entry]));
  const written = new Set((questionnaire.calculated ?? []).map((one) => one.code));
  return {
    questions,
    calculated,
    due,
    find: (code) => {
      const position = due.positions.get(code) ?? calculated.get(code)?.due;
      if (position !== undefined) return { kind: 'known', position };
      return written.has(code) ? { kind: 'never' } : { kind: 'nowhere' };
    },
  };
}

export interface PlacedCodes {
  readonly questions: ReadonlyMap<string, Question>;
  readonly calculated: ReadonlyMap<string, DueTimes['calculated'][number]>;
  readonly due: DueTimes;
  /** `position`: known behind that question; `never`: a calculated value that is in a loop or broken. */
  readonly find: (code: string) => { kind: 'known'; position: number } | { kind: 'never' } | { kind: 'nowhere' };
}
