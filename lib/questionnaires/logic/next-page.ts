import { own } from '../own.ts';
import type { ScreenOut } from '../questionnaire.ts';
import type { Plan } from './plan.ts';
import { walk } from './walk.ts';

/**
 * Where a respondent goes from a page, with the answers given so far. Judge the page with `validatePage` first.
 * @param page code of the page that is left; undefined to begin
 */
export function nextPage(plan: Plan, given: Readonly<Record<string, unknown>>, page?: string): Destination {
  const order = plan.questionnaire.pages.map((one) => one.code);
  const from = page === undefined ? -1 : order.indexOf(page);
  const { pages, screenOut } = walk(plan, given);
  const next = pages.find((code) => order.indexOf(code) > from);
  if (next !== undefined) return { kind: 'page', page: next };
  return screenOut ? { kind: 'screenedOut', rule: screenOut } : { kind: 'end' };
}

/** The page before this one that the respondent sees, or undefined on the first. */
export function previousPage(plan: Plan, given: Readonly<Record<string, unknown>>, page: string): string | undefined {
  const order = plan.questionnaire.pages.map((one) => one.code);
  return walk(plan, given).pages.findLast((code) => order.indexOf(code) < order.indexOf(page));
}

/**
 * Where to take up again: the first page with something wrong or missing, else the page behind the last one on which
 * anything was answered.
 */
export function resumePage(plan: Plan, given: Readonly<Record<string, unknown>>): Destination {
  const { pages, problems, answers, screenOut } = walk(plan, given);
  const pageOf = (code: string) => plan.questionnaire.pages[plan.pageOf.get(code) ?? -1]?.code ?? '';
  const wanting = pages.find((page) => problems.some((problem) => pageOf(problem.code) === page));
  const reached = pages.findLast((page) =>
    [...plan.questions.values()].some(
      (question) =>
        question.type !== 'hidden' && pageOf(question.code) === page && own(answers, question.code) !== undefined,
    ),
  );
  const behind = reached === undefined ? pages[0] : pages[pages.indexOf(reached) + 1];
  if (wanting !== undefined && (behind === undefined || pages.indexOf(wanting) < pages.indexOf(behind))) {
    return { kind: 'page', page: wanting };
  }
  if (behind !== undefined) return { kind: 'page', page: behind };
  return screenOut ? { kind: 'screenedOut', rule: screenOut } : { kind: 'end' };
}

export type Destination =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'screenedOut'; readonly rule: ScreenOut }
  | { readonly kind: 'end' };
