import type { AnswerProblem, ProblemKind } from './answer-problem.ts';
import type { Answers } from './answers.ts';
import type { Plan } from './logic/plan.ts';
import { walk } from './logic/walk.ts';
import { hasOther } from './question-types/has-other.ts';
import type { ScreenOut } from './questionnaire.ts';

/**
 * Judges all that was sent for one response, prefilled and hidden values included ([S09]).
 *
 * `open` is a save under way: what is still missing is no problem, and answers to questions that are not asked as things
 * stand are kept. `complete` is the end: everything needed must be there, and answers to questions that were not asked
 * are dropped without a complaint and listed in `dropped`. A key that belongs to no question is a problem in both.
 */
export function validateResponse(
  plan: Plan,
  given: Readonly<Record<string, unknown>>,
  status: 'open' | 'complete',
): Verdict {
  const { answers, held, problems, screenOut, shown } = walk(plan, given);
  const unknown = unknownKeys(plan, given);
  if (status === 'open') {
    const wrong = problems.filter(({ problem }) => !isIncomplete(problem.kind));
    return { answers: { ...held, ...answers }, dropped: [], problems: [...unknown, ...wrong], screenOut, shown };
  }
  return { answers, dropped: Object.keys(held), problems: [...unknown, ...problems], screenOut, shown };
}

/** What is wrong or missing on one page. */
export function validatePage(
  plan: Plan,
  given: Readonly<Record<string, unknown>>,
  page: string,
): readonly AnswerProblem[] {
  const at = plan.questionnaire.pages.findIndex((one) => one.code === page);
  return walk(plan, given).problems.filter((problem) => plan.pageOf.get(problem.code) === at);
}

export interface Verdict {
  /** What to store when there are no problems. */
  readonly answers: Answers;
  /** Keys of answers that were sound but to questions that were not asked. */
  readonly dropped: readonly string[];
  /** Empty when the response is sound. */
  readonly problems: readonly AnswerProblem[];
  readonly screenOut: ScreenOut | undefined;
  /** Codes of the questions that are asked. */
  readonly shown: ReadonlySet<string>;
}

/** Whether a problem only says that something is still missing. */
export function isIncomplete(kind: ProblemKind): boolean {
  return kind === 'required' || kind === 'rowRequired' || kind === 'consentRequired' || kind === 'tooFew';
}

/** At most this many unknown keys are listed, so that a hostile body gets a short answer ([S42]). */
const MOST_UNKNOWN = 20;

function unknownKeys(plan: Plan, given: Readonly<Record<string, unknown>>): AnswerProblem[] {
  const unknown: AnswerProblem[] = [];
  for (const key of Object.keys(given)) {
    const question = plan.questions.get(key.endsWith('.other') ? key.slice(0, -6) : key);
    const known = question && (question.code === key ? question.type !== 'statement' : hasOther(question));
    if (!known) unknown.push({ code: key.slice(0, 100), problem: { kind: 'unknownQuestion' } });
    if (unknown.length === MOST_UNKNOWN) break;
  }
  return unknown;
}
