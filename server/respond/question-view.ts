import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import type { IncentivePromise } from '#lib/questionnaires/html/incentive-promise.ts';
import { questionPage } from '#lib/questionnaires/html/question-page.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { promisedTo } from '../questionnaires/promised-to.ts';
import { pageAnswer } from './answer.ts';
import type { Door } from './door.ts';
import { respondentCookie } from './respondent.ts';
import { addressOf, frameOf, type Visit } from './visit.ts';

/** Shows a page of questions to a visitor, with what they have answered and what is wrong with it. */
export function showQuestions(
  door: Door,
  request: Request,
  visit: Visit,
  show: {
    readonly page: string;
    readonly given: Readonly<Record<string, unknown>>;
    readonly problems?: readonly AnswerProblem[];
    readonly revealed?: readonly string[];
    readonly revision: number;
  },
): Response {
  const { link, plan, locale, respondent, hidden } = visit;
  const promise = promiseOf(door, visit);
  const html = questionPage({
    ...frameOf(door, visit),
    plan,
    page: show.page,
    given: show.given,
    problems: show.problems ?? [],
    revealed: show.revealed ?? [],
    key: respondent.key,
    revision: show.revision,
    // What came with the address goes along until it is stored.
    action: addressOf(link.code, { ...(show.revision === 0 ? hidden : {}), lang: locale }),
    save: `/api/v1/links/${link.code}/responses/${respondent.key}`,
    ...(promise && { promise }),
    isSaved: show.revision > 0,
  });
  const status = (show.problems?.length ?? 0) > 0 ? 422 : 200;
  return pageAnswer(request, html, status, respondentCookie(door.context, link.code, respondent));
}

function promiseOf(door: Door, { link, locale, plan, stored, respondent }: Visit): IncentivePromise | undefined {
  const promised = promisedTo(link, plan, stored?.startedAt ?? respondent.begunAt ?? door.context.now());
  if (!promised) return undefined;
  const { kind, label } = promised;
  const words = label && wordsIn(label, locale, plan.questionnaire.languages).words;
  const left = kind === 'code' ? link.codesLeft : undefined;
  return { kind, ...(words && { label: words }), ...(left !== undefined && { left }) };
}
