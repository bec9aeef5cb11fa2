import { type Plan, planOf } from './logic/plan.ts';
import { walk } from './logic/walk.ts';

/**
 * Whether finished answers fall into a quota's cell: the expression is judged as a calculated value of the questionnaire,
 * by the one evaluator. One that cannot be read, or that this version has no questions for, holds nobody.
 */
export function inQuota(plan: Plan, answers: object): (expression: string) => boolean {
  return (expression) => {
    if (expression === 'true') return true;
    const given = answers as Readonly<Record<string, unknown>>;
    return walk(planWith(plan, expression), given).calculated.get(cell) === true;
  };
}

/** A plan with one more calculated value, made once for each cell and kept as long as the plan is. */
function planWith(plan: Plan, expression: string): Plan {
  const known = plans.get(plan) ?? new Map<string, Plan>();
  plans.set(plan, known);
  const { questionnaire, places } = plan;
  const calculated = [...(questionnaire.calculated ?? []), { code: cell, value: expression, scale: 'binary' as const }];
  const made = known.get(expression) ?? planOf({ ...questionnaire, calculated }, places);
  known.set(expression, made);
  return made;
}

const cell = 'quota_cell';
const plans = new WeakMap<Plan, Map<string, Plan>>();
