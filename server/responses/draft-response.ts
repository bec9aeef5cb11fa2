import { hash } from 'node:crypto';
import type { ResponseWrite } from '#db/queries/responses/write-responses.ts';
import { uuidv4, uuidv7 } from '#lib/ids.ts';
import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import { validateResponse } from '#lib/questionnaires/validate.ts';
import { judgeAlone } from '#lib/responses/quality/judge-alone.ts';
import { verdictOf } from '#lib/responses/quality/verdict-of.ts';
import { withSuspicions } from '#lib/responses/quality/with-suspicions.ts';
import { secondsThere } from '#lib/responses/seconds-there.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Context } from '../context.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import type { Ground } from './ground.ts';
import type { Submission } from './submission.ts';

/** Judges a submission by the plan of its ground and makes the row that it would be. Answers to questions that were not asked are not in it. */
export function draftResponse(
  context: Context,
  link: OpenLink,
  ground: Ground,
  submission: Submission,
  keyHash: string,
): Result<ResponseWrite, { readonly kind: 'invalid'; readonly problems: readonly AnswerProblem[] }> {
  const { base, plan, kept: before } = ground;
  const { hidden, campaign } = splitHidden(plan, submission.hidden ?? {}, link.terms.hidden);
  const given = { ...before, ...submission.answers, ...hidden };
  const verdict = validateResponse(plan, given, submission.status);
  if (verdict.problems.length > 0) return fail({ kind: 'invalid', problems: verdict.problems });
  const now = context.now();
  const savedAt = now.toISOString();
  const begunAt = submission.begunAt?.toISOString() ?? savedAt;
  const { anonymous = false } = plan.questionnaire;
  const kept = (moment: string) => (anonymous ? `${moment.slice(0, 10)}T00:00:00.000Z` : moment);
  const ended = submission.status === 'complete';
  const language = submission.language ?? (base > 0 ? '' : plan.questionnaire.languages[0]);
  const status = !ended ? 'open' : verdict.screenOut ? 'screened-out' : 'complete';
  const { timeline, seconds } = paceOf(ground, submission, now, anonymous);
  const suspicions = submission.suspicions ?? [];
  const judged = status === 'complete' ? judgeAlone(plan, verdict, seconds) : [];
  const reasons = withSuspicions(suspicions, judged);
  return ok({
    questionnaireId: link.questionnaire,
    id: anonymous ? uuidv4(context.randomBytes(16)) : uuidv7(now.getTime(), context.randomBytes(10)),
    keyHash,
    link: link.code,
    version: link.terms.version,
    status,
    language,
    answers: verdict.answers,
    hidden: campaign,
    base,
    // Answers that were judged stand in the order of the questionnaire, so equal content is equal text.
    bodyHash: ended ? hash('sha256', JSON.stringify([verdict.answers, campaign]), 'hex') : null,
    test: link.terms.test,
    verdict: verdictOf(reasons),
    reasons,
    begunAt,
    startedAt: kept(begunAt),
    savedAt: kept(savedAt),
    submittedAt: ended ? kept(savedAt) : null,
    page: submission.sent?.next ?? null,
    timeline,
    seconds,
    admitted: false,
  });
}

/**
 * When the page that was sent now was sent, and how long the whole took if this ends it: in seconds since the beginning,
 * which tell nothing of the moment, so an anonymous response keeps them too, on the day on which it began. Behind midnight
 * they would: who began on one day, ended on the next and took a minute did so at midnight. Nothing where the beginning
 * is not known.
 */
function paceOf(
  { begunAt: stored, timeline: before = [] }: Ground,
  { begunAt = stored, sent, status }: Submission,
  now: Date,
  anonymous: boolean,
): Pick<ResponseWrite, 'timeline' | 'seconds'> {
  if (!begunAt || (anonymous && dayOf(begunAt) !== dayOf(now))) return { timeline: [], seconds: null };
  const at = Math.min(Math.max(0, Math.round((now.getTime() - begunAt.getTime()) / 1000)), longest);
  const seconds = status === 'complete' ? secondsThere([...before.map((one) => one[1]), at]) : null;
  return { timeline: sent ? [[sent.page, at]] : [], seconds };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Ten years, in seconds: what a clock that was set wrong may say. */
const longest = 10 * 366 * 24 * 3600;

const campaignFields = new Set(['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content']);

/** Hidden questions are answers and judged as such ([S09]); where the visit came from is kept beside them; the link's own values win. */
function splitHidden(
  plan: Plan,
  sent: Readonly<Record<string, string>>,
  ofLink: Readonly<Record<string, string>>,
): { hidden: Record<string, string>; campaign: Record<string, string> } {
  const hidden: Record<string, string> = {};
  const campaign: Record<string, string> = {};
  for (const [name, value] of [...Object.entries(sent), ...Object.entries(ofLink)]) {
    if (plan.questions.get(name)?.type === 'hidden') hidden[name] = value;
    else if (campaignFields.has(name)) campaign[name] = value.slice(0, 200).toWellFormed();
  }
  return { hidden, campaign };
}
