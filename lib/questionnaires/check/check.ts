import type { Questionnaire } from '../questionnaire.ts';
import { checkCodes } from './check-codes.ts';
import { checkConditions } from './check-conditions.ts';
import { checkLimits } from './check-limits.ts';
import { checkReach } from './check-reach.ts';
import { checkWords } from './check-words.ts';
import type { PublishProblem } from './publish-problem.ts';

/**
 * Everything that speaks against publishing a questionnaire whose form is sound: errors first, each group in the order of
 * the questionnaire. It may be published when there is no error among them.
 */
export function check(questionnaire: Questionnaire): readonly PublishProblem[] {
  const conditions = checkConditions(questionnaire);
  // A condition that is wrong says nothing yet of who can get where.
  const wrong = new Set(conditions.map((problem) => JSON.stringify(problem.place)));
  const found = [
    ...checkCodes(questionnaire),
    ...checkLimits(questionnaire),
    ...conditions,
    ...checkReach(questionnaire).filter((problem) => !wrong.has(JSON.stringify(problem.place))),
    ...checkWords(questionnaire),
  ];
  const of = (severity: PublishProblem['severity']) => found.filter((problem) => problem.severity === severity);
  return [...of('error'), ...of('warning')];
}
