import type { Answers } from '../../questionnaires/answers.ts';
import type { Plan } from '../../questionnaires/logic/plan.ts';
import { own } from '../../questionnaires/own.ts';
import type { QualityReason } from './quality-reason.ts';

/**
 * Whether a finished response says anything: `empty` when no question was answered (a consent and what came with the link
 * are no answers), `bare-minimum` when of five or more questions that could be left out every one was.
 * @param shown codes of the questions that were asked
 */
export function empty(plan: Plan, shown: ReadonlySet<string>, answers: Answers): QualityReason | undefined {
  const asked = [...shown].flatMap((code) => plan.questions.get(code) ?? []);
  const telling = asked.filter(({ type }) => type !== 'consent' && type !== 'hidden' && type !== 'statement');
  const answered = telling.filter(({ code }) => own(answers, code) !== undefined);
  if (telling.length > 0 && answered.length === 0) return 'empty';
  const free = telling.filter(({ required }) => !required);
  return free.length >= fewestFree && answered.every(({ required }) => required) ? 'bare-minimum' : undefined;
}

const fewestFree = 5;
