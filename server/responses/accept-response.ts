import { findResponse, type StoredResponse } from '#db/queries/responses/find-response.ts';
import type { ResponseWrite, ResponseWritten } from '#db/queries/responses/write-responses.ts';
import type { ResponseId } from '#lib/ids.ts';
import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import type { Answers } from '#lib/questionnaires/answers.ts';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import type { ResponseStatus } from '#lib/responses/response-status.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Context } from '../context.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { draftResponse } from './draft-response.ts';
import { asksQuotas, type Ground, groundOf, needsStored } from './ground.ts';
import { hashKey } from './hash-key.ts';
import { noteCompletion } from './note-completion.ts';
import type { Submission } from './submission.ts';
import { writersOf } from './writers.ts';

export interface Accepted {
  readonly response: ResponseId;
  readonly status: ResponseStatus;
  readonly version: number;
  readonly revision: number;
  /** False when exactly this had been accepted before. */
  readonly created: boolean;
  readonly answers: Answers;
  /** When it began, as far as that is kept: what was promised then is what is given. */
  readonly startedAt: Date;
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
 * in which it began. What comes through a test link is kept as a test and takes no place. Concurrent submissions share a
 * statement and a commit.
 */
export async function acceptResponse(
  context: Context,
  link: OpenLink,
  submission: Submission,
): Promise<Result<Accepted, AcceptFailure>> {
  const keyHash = hashKey(submission.key, link.terms);
  let ground: Ground = { base: submission.base ?? 0, plan: link.plan, kept: {}, askQuotas: asksQuotas(link) };
  if (submission.stored) ground = await groundOf(context, link, submission.stored);
  else if (ground.base > 0 && needsStored(link)) {
    const stored = await findStored(context, link, keyHash);
    if (!stored) return fail({ kind: 'no-such-response' });
    ground = { ...(await groundOf(context, link, stored)), base: ground.base };
  }
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const drafted = draftResponse(context, link, ground, submission, keyHash);
    if (!drafted.ok) {
      // It may have begun in another version, a later one too: a definition published again is its old version.
      const begun = attempt === 0 && ground.base === 0;
      const stored = begun ? await findStored(context, link, keyHash) : undefined;
      if (!stored || stored.version === link.terms.version) return drafted;
      ground = await groundOf(context, link, stored);
      continue;
    }
    const write = drafted.value;
    const written = await store(context, link, ground, write);
    if (written) {
      const { id, revision, version, status, startedAt } = written;
      if (status === 'complete') noteCompletion(context, link);
      const answers = write.answers as Answers;
      const created = revision === 1 || status !== 'open';
      return ok({ response: id, status, version, revision, created, answers, startedAt });
    }
    const stored = await findStored(context, link, keyHash);
    const told = explain(submission, stored, write);
    if (stored && stored.status !== 'open' && told?.ok === false) {
      // What came with the link is part of what ended the response, and is not sent again with a repeat.
      const again = draftResponse(context, link, await groundOf(context, link, stored), submission, keyHash);
      return again.ok && again.value.bodyHash === stored.bodyHash ? repeat(stored) : told;
    }
    if (told && !(told.ok === false && told.failure.kind === 'closed' && mayHaveNewQuotas(ground, write))) return told;
    ground = { ...(stored ? await groundOf(context, link, stored) : ground), askQuotas: !link.terms.test };
  }
  return fail({ kind: 'conflict', status: 'open', revision: ground.base });
}

/** The link is remembered for a second: quotas may have come since, and then a completion without asking them is passed over. */
function mayHaveNewQuotas(ground: Ground, write: ResponseWrite): boolean {
  return !ground.askQuotas && !write.test && write.status === 'complete';
}

function findStored(context: Context, link: OpenLink, keyHash: string): Promise<StoredResponse | undefined> {
  const scope = { workspace: link.workspace };
  return findResponse(context.connection.sql, scope, { questionnaireId: link.questionnaire, keyHash });
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
  const { status, revision, answers } = stored;
  const conflict = fail({ kind: 'conflict' as const, status, revision });
  if (status !== 'open') return stored.bodyHash === write.bodyHash ? repeat(stored) : conflict;
  const isSame = submission.status === 'open' && canonicalJson(answers) === canonicalJson(write.answers);
  if (isSame && (submission.base === undefined || revision === write.base + 1)) return repeat(stored);
  return submission.base === undefined ? undefined : conflict;
}

function repeat({
  id,
  status,
  version,
  revision,
  answers,
  startedAt,
}: StoredResponse): Result<Accepted, AcceptFailure> {
  return ok({ response: id, status, version, revision, created: false, answers, startedAt });
}
