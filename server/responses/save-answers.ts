import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import { own } from '#lib/questionnaires/own.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Context } from '../context.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { type Accepted, type AcceptFailure, acceptResponse } from './accept-response.ts';
import { readResponse, type StoredResponse } from './read-response.ts';
import type { Submission } from './submission.ts';

/**
 * Saves some answers of a response under way over those that it has; `null` takes one back. Builds on `base`: when the
 * response has moved on meanwhile, nothing is changed and the caller learns its revision; the same save again is
 * recognised. Base 0 begins a response.
 */
export async function saveAnswers(
  context: Context,
  link: OpenLink,
  save: Pick<Submission, 'key' | 'answers' | 'language' | 'hidden' | 'begunAt'> & { readonly base: number },
): Promise<Result<Accepted, AcceptFailure>> {
  const stored = await readResponse(context, link, save.key);
  if (!stored) {
    return save.base === 0
      ? acceptResponse(context, link, { ...save, status: 'open' })
      : fail({ kind: 'no-such-response' });
  }
  const { id: response, status, version, revision, answers, startedAt } = stored;
  if (status === 'open' && revision === save.base) {
    return acceptResponse(context, link, { ...save, answers: { ...answers, ...save.answers }, status: 'open', stored });
  }
  if (status === 'open' && revision === save.base + 1 && holds(stored, save.answers)) {
    return ok({ response, status, version, revision, created: false, answers, startedAt });
  }
  return fail({ kind: 'conflict', status, revision });
}

function holds(stored: StoredResponse, answers: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(answers).every(([code, answer]) => {
    return canonicalJson(own(stored.answers, code) ?? null) === canonicalJson(answer);
  });
}
