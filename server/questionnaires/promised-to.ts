import type { Incentive } from '#lib/questionnaires/incentive.ts';
import { promisedAt } from '#lib/questionnaires/incentive-terms.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import type { OpenLink } from './open-link.ts';

/**
 * What somebody who began at this moment was promised. Of an anonymous questionnaire only the day of beginning is ever
 * known, so a change of its incentive holds for who begins on a later day (UTC).
 */
export function promisedTo(link: OpenLink, plan: Plan, began: Date): Incentive | undefined {
  const day = new Date(`${began.toISOString().slice(0, 10)}T00:00:00.000Z`);
  return promisedAt(link.incentive, plan.questionnaire.anonymous ? day : began);
}
