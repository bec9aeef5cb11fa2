import type { Plan } from './plan.ts';
import { walk } from './walk.ts';

/**
 * Questions of a page that the answers given on it have brought up and that the respondent has not seen: without script a
 * page has to be shown once more for them before it is left. Empty when the respondent can go on.
 * @param seen codes of the questions that were on the screen
 */
export function revealed(
  plan: Plan,
  given: Readonly<Record<string, unknown>>,
  page: string,
  seen: readonly string[],
): readonly string[] {
  const { shown } = walk(plan, given);
  const questions = plan.questionnaire.pages.find((one) => one.code === page)?.questions ?? [];
  return questions
    .filter((question) => question.type !== 'hidden' && shown.has(question.code) && !seen.includes(question.code))
    .map((question) => question.code);
}
