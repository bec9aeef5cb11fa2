import { hash } from 'node:crypto';
import { findResponse, type StoredResponse } from '#db/queries/responses/find-response.ts';
import type { ResponseWrite, ResponseWritten } from '#db/queries/responses/write-responses.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type ResponseId, uuidv4, uuidv7 } from '#lib/ids.ts';
import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import { validateResponse } from '#lib/questionnaires/validate.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Context } from '../context.ts';
import { loadPlan } from '../questionnaires/load-plan.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { writersOf } from './writers.ts';

/** What a respondent sends. */
export interface Submission {
  /** A UUID that the respondent's device made; whoever has it can read and change the response. */
  readonly key: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly status: 'open' | 'complete';
  readonly language?: Locale | undefined;
  /** What came with the link: hidden questions by code, and `utm_…`. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The revision that this builds on. Without one it begins the response or replaces whatever is open. */
  readonly base?: number | undefined;
  /** The response as it was just read, when it was: its revision is the base, and its version is judged by. */
  readonly stored?: StoredResponse | undefined;
  /** When the respondent began, where we know; else now. */
  readonly begunAt?: Date | undefined;
  /** What looked like a robot; sends the response to review, and never refuses it. */
  readonly suspicions?: readonly string[] | undefined;
}

export interface Accepted {
  readonly response: ResponseId;
  readonly status: ResponseStatus;
  readonly version: number;
  readonly revision: number;
  /** False when exactly this had been accepted before. */
  readonly created: boolean;
  readonly answers: Answers;
}

export type AcceptFailure =
  | { readonly kind: 'invalid'; readonly problems: readonly AnswerProblem[] }
  /** The link takes nobody in now: not yet open, closed or paused. */
  | { readonly kind: 'closed' }
  /** The response has ended with another content, or has moved on since the revision named. Nothing was changed. */
  | { readonly kind: 'conflict'; readonly status: ResponseStatus; readonly revision: number }
  /** A save that builds on a revision, of a response that is not there (any more). */
  | { readonly kind: 'no-such-response' };

/**
 * Takes in what a respondent sends, and answers when it is committed, not before.
 *
 * Safe to repeat: the same key with the same content gives the same outcome and changes nothing; a response that has
 * ended is never changed. All rules hold here, whichever page or program sent it ([S20]): open dates and pauses, the
 * validator, screen-out before quota, quotas without over-admission ([S45]). A response under way stays with the version
 * in which it began. Concurrent submissions share a statement and a commit.
 */
export async function acceptResponse(
  context: Context,
  link: OpenLink,
  submission: Submission,
): Promise<Result<Accepted, AcceptFailure>> {
  const keyHash = hashKey(submission.key);
  let ground: Ground = { base: submission.base ?? 0, plan: link.plan, kept: {}, askQuotas: link.hasQuotas };
  if (submission.stored) ground = await groundOf(context, link, submission.stored);
  else if (ground.base > 0 && needsStored(link)) {
    const stored = await findStored(context, link, keyHash);
    if (!stored) return fail({ kind: 'no-such-response' });
    ground = { ...(await groundOf(context, link, stored)), base: ground.base };
  }
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const drafted = draft(context, link, ground, submission, keyHash);
    if (!drafted.ok) {
      const begun = attempt === 0 && ground.base === 0 && needsStored(link);
      const stored = begun ? await findStored(context, link, keyHash) : undefined;
      if (!stored || stored.version === link.terms.version) return drafted;
      ground = await groundOf(context, link, stored);
      continue;
    }
    const write = drafted.value;
    const written = await store(context, link, ground, write);
    if (written) {
      const { id, revision, version, status } = written;
      const answers = write.answers as Answers;
      return ok({ response: id, status, version, revision, created: revision === 1 || status !== 'open', answers });
    }
    const stored = await findStored(context, link, keyHash);
    const told = explain(submission, stored, write);
    if (told && !(told.ok === false && told.failure.kind === 'closed' && mayHaveNewQuotas(ground, write))) return told;
    ground = { ...(stored ? await groundOf(context, link, stored) : ground), askQuotas: true };
  }
  return fail({ kind: 'conflict', status: 'open', revision: ground.base });
}

/** On what a save builds: the revision and the version of the response, and the hidden answers that it came with. */
interface Ground {
  readonly base: number;
  readonly plan: Plan;
  readonly kept: Readonly<Record<string, unknown>>;
  readonly askQuotas: boolean;
}

/** A response that began in an earlier version stays with it, and what came with the link is not sent again. */
function needsStored({ terms, plan }: OpenLink): boolean {
  return terms.version > 1 || [...plan.questions.values()].some((question) => question.type === 'hidden');
}

/** The plan of the version in which a response began. */
export async function planOfResponse(
  context: Context,
  link: OpenLink,
  stored: { readonly version: number },
): Promise<Plan> {
  if (stored.version === link.terms.version) return link.plan;
  const { workspace, questionnaire } = link;
  return (await loadPlan(context, { workspace, questionnaire, version: stored.version })) ?? link.plan;
}

async function groundOf(context: Context, link: OpenLink, stored: StoredResponse): Promise<Ground> {
  const { revision, answers } = stored;
  const plan = await planOfResponse(context, link, stored);
  const hidden = Object.entries(answers).filter(([code]) => plan.questions.get(code)?.type === 'hidden');
  return { base: revision, plan, kept: Object.fromEntries(hidden), askQuotas: link.hasQuotas };
}

/** The link is remembered for a second: quotas may have come since, and then a completion without asking them is passed over. */
function mayHaveNewQuotas(ground: Ground, write: ResponseWrite): boolean {
  return !ground.askQuotas && write.status === 'complete';
}

/** SHA-256 of a respondent's key: what is stored of it. */
export function hashKey(key: string): string {
  return hash('sha256', key.toLowerCase(), 'hex');
}

function findStored(context: Context, link: OpenLink, keyHash: string): Promise<StoredResponse | undefined> {
  const scope = { workspace: link.workspace };
  return findResponse(context.connection.sql, scope, { questionnaireId: link.questionnaire, keyHash });
}

function draft(
  context: Context,
  link: OpenLink,
  { base, plan, kept: before }: Ground,
  submission: Submission,
  keyHash: string,
): Result<ResponseWrite, AcceptFailure> {
  const { hidden, campaign } = splitHidden(plan, submission.hidden ?? {}, link.terms.hidden);
  const given = { ...before, ...submission.answers, ...hidden };
  const verdict = validateResponse(plan, given, submission.status);
  if (verdict.problems.length > 0) return fail({ kind: 'invalid', problems: verdict.problems });
  const now = context.now();
  const begun = submission.begunAt ?? now;
  const { anonymous } = plan.questionnaire;
  const kept = (moment: Date) =>
    anonymous ? `${moment.toISOString().slice(0, 10)}T00:00:00.000Z` : moment.toISOString();
  const ended = submission.status === 'complete';
  const language = submission.language ?? (base > 0 ? '' : plan.questionnaire.languages[0]);
  const suspicions = submission.suspicions ?? [];
  return ok({
    questionnaireId: link.questionnaire,
    id: anonymous ? uuidv4(context.randomBytes(16)) : uuidv7(now.getTime(), context.randomBytes(10)),
    keyHash,
    link: link.code,
    version: link.terms.version,
    status: !ended ? 'open' : verdict.screenOut ? 'screened-out' : 'complete',
    language,
    answers: verdict.answers,
    hidden: campaign,
    base,
    bodyHash: ended ? hash('sha256', canonicalJson([submission.answers, submission.hidden ?? {}]), 'hex') : null,
    test: false,
    verdict: suspicions.length > 0 ? 'review' : 'keep',
    reasons: suspicions,
    begunAt: begun.toISOString(),
    startedAt: kept(begun),
    savedAt: kept(now),
    submittedAt: ended ? kept(now) : null,
    admitted: false,
  });
}

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
    else if (campaignFields.has(name)) campaign[name] = value.slice(0, 200);
  }
  return { hidden, campaign };
}

async function store(
  context: Context,
  link: OpenLink,
  { plan, askQuotas }: Ground,
  write: ResponseWrite,
): Promise<(ResponseWritten & { readonly status: ResponseStatus }) | undefined> {
  const writers = writersOf(context.connection);
  if (askQuotas && write.status === 'complete') return writers.admit(link, plan, write);
  const written = await writers.save(link.workspace, write);
  return written && { ...written, status: write.status };
}

/** Why nothing was written: a repeat, a conflict, a closed link. Undefined: build on what is stored and try again. */
function explain(
  submission: Submission,
  stored: StoredResponse | undefined,
  write: ResponseWrite,
): Result<Accepted, AcceptFailure> | undefined {
  if (!stored) return fail(write.base > 0 ? { kind: 'no-such-response' } : { kind: 'closed' });
  const { id: response, status, version, revision, answers } = stored;
  const repeated = ok({ response, status, version, revision, created: false, answers });
  const conflict = fail({ kind: 'conflict' as const, status, revision });
  if (status !== 'open') return stored.bodyHash === write.bodyHash ? repeated : conflict;
  const isSame = submission.status === 'open' && canonicalJson(answers) === canonicalJson(write.answers);
  if (isSame && (submission.base === undefined || revision === write.base + 1)) return repeated;
  return submission.base === undefined ? undefined : conflict;
}
