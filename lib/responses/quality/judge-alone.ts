import type { Plan } from '../../questionnaires/logic/plan.ts';
import type { Walk } from '../../questionnaires/logic/walk.ts';
import { empty } from './empty.ts';
import type { QualityReason } from './quality-reason.ts';
import { speeding } from './speeding.ts';
import { straightLining } from './straight-lining.ts';

/** What the checks say of one finished response without looking at any other. Cost: a few microseconds. */
export function judgeAlone(
  plan: Plan,
  { shown, answers }: Pick<Walk, 'shown' | 'answers'>,
  seconds: number | null,
  median?: { readonly seconds: number; readonly n: number },
): readonly QualityReason[] {
  const reasons: QualityReason[] = [];
  if (speeding(seconds, countAsked(plan, shown), median)) reasons.push('speeding');
  if (straightLining(plan.questionnaire, answers)) reasons.push('straight-lining');
  const nothing = empty(plan, shown, answers);
  if (nothing) reasons.push(nothing);
  return reasons;
}

function countAsked(plan: Plan, shown: ReadonlySet<string>): number {
  let count = 0;
  for (const code of shown) {
    const type = plan.questions.get(code)?.type;
    if (type !== 'hidden' && type !== 'statement') count += 1;
  }
  return count;
}
