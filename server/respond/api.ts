import { z } from 'zod';
import { type Locale, locales, negotiateLocale } from '#lib/i18n/locale.ts';
import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import { parseId } from '#lib/ids.ts';
import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import { givesCodes } from '#lib/questionnaires/incentive-terms.ts';
import type { Result } from '#lib/result.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { redeemTicket } from '../questionnaires/redeem-ticket.ts';
import { type Accepted, type AcceptFailure, acceptResponse } from '../responses/accept-response.ts';
import { planOfResponse } from '../responses/ground.ts';
import { readResponse } from '../responses/read-response.ts';
import { saveAnswers } from '../responses/save-answers.ts';
import { jsonAnswer, problemAnswer } from './answer.ts';
import type { Door } from './door.ts';
import { giveIncentive } from './give-incentive.ts';
import { type BodyFailure, readJson } from './read-body.ts';

const answers = z.record(z.string().max(200), z.unknown());
const hidden = z.record(z.string().max(64), z.string().max(2000));
const key = z.string().transform((text, check) => {
  const id = parseId<'respondent'>(text);
  if (!id) check.addIssue({ code: 'custom', message: 'must be a UUID' });
  return id ?? z.NEVER;
});

/** Bodies of the JSON door; strict, so that what is not known is refused ([S41]). */
export const postBody = z.strictObject({
  key,
  answers,
  status: z.enum(['open', 'complete']),
  language: z.enum(locales).exactOptional(),
  hidden: hidden.exactOptional(),
});
export const putBody = z.strictObject({
  answers,
  revision: z.number().int().min(0).max(1_000_000),
  language: z.enum(locales).exactOptional(),
  hidden: hidden.exactOptional(),
});
export const ticketBody = z.strictObject({ ticket: z.string().max(100) });

/** `POST /api/v1/links/<link>/responses`: 201 when it was taken, 200 when it had been before. */
export async function postResponse(door: Door, request: Request, link: OpenLink): Promise<Response> {
  const body = await parseBody(request, postBody);
  if (!body.ok) return body.answer;
  const { value } = body;
  const accepted = await acceptResponse(door.context, link, value);
  return outcome(door, request, link, value.key, accepted, value.language);
}

/** `PUT /api/v1/links/<link>/responses/<key>`: saves the answers named over those that are there; `null` takes one back. */
export async function putResponse(door: Door, request: Request, link: OpenLink, respondent: string): Promise<Response> {
  const body = await parseBody(request, putBody);
  if (!body.ok) return body.answer;
  const { revision, ...save } = body.value;
  const saved = await saveAnswers(door.context, link, { ...save, key: respondent, base: revision });
  return outcome(
    door,
    request,
    link,
    respondent,
    saved.ok ? { ok: true, value: { ...saved.value, created: false } } : saved,
    save.language,
  );
}

/** `GET /api/v1/links/<link>/responses/<key>`: how far it has come, for who has the key. */
export async function getResponse(door: Door, link: OpenLink, respondent: string): Promise<Response> {
  const stored = await readResponse(door.context, link, respondent);
  if (!stored) return problemAnswer('no-such-response', 'There is no response under this key.');
  const { id, status, version, revision, language, answers: given } = stored;
  return jsonAnswer({ response: id, status, version, revision, language, answers: given });
}

/** `POST /api/v1/links/<link>/tickets`: exchanges the ticket of an accepted response for its code. */
export async function postTicket(door: Door, request: Request, link: OpenLink): Promise<Response> {
  const body = await parseBody(request, ticketBody);
  if (!body.ok) return body.answer;
  const { incentive, workspace } = link;
  if (!incentive || !givesCodes(incentive) || link.terms.test)
    return problemAnswer('not-found', 'There are no codes here.');
  // Whoever comes with a ticket may have been promised to stay unknown, by this version or by an earlier one.
  const pool = { workspace, id: incentive.id, anonymous: true };
  const redeemed = await redeemTicket(door.context, pool, body.value.ticket);
  if (redeemed.ok) return jsonAnswer({ incentive: { kind: 'code', value: redeemed.value.code } });
  return redeemed.failure.kind === 'pool-empty'
    ? problemAnswer('no-codes-left', 'All codes have been given out. The ticket stays good for when there are more.')
    : problemAnswer('not-found', 'This is not a ticket of this questionnaire.');
}

async function outcome(
  door: Door,
  request: Request,
  link: OpenLink,
  respondent: string,
  accepted: Result<Accepted, AcceptFailure>,
  language: Locale | undefined,
): Promise<Response> {
  const locale = language ?? negotiateLocale(request.headers.get('accept-language'), link.plan.questionnaire.languages);
  if (accepted.ok) {
    const { response, status, version, revision, created, startedAt: began } = accepted.value;
    const plan = await planOfResponse(door.context, link, accepted.value);
    const who = { plan, key: respondent, locale, began };
    const incentive = status === 'complete' ? await giveIncentive(door.context, link, who) : undefined;
    return jsonAnswer({ response, status, version, revision, ...(incentive && { incentive }) }, created ? 201 : 200);
  }
  const { failure } = accepted;
  switch (failure.kind) {
    case 'invalid': {
      const detail = 'Some answers cannot be taken. Nothing was stored.';
      return problemAnswer('invalid-answers', detail, {
        errors: failure.problems.map((problem) => errorOf(problem, locale)),
      });
    }
    case 'closed':
      return problemAnswer('closed', 'This link takes no answers now.');
    case 'no-such-response':
      return problemAnswer('no-such-response', 'There is no response under this key. Begin with revision 0.');
    case 'conflict': {
      const { status, revision } = failure;
      const detail =
        status === 'open'
          ? 'The response has moved on since this revision. Nothing was changed.'
          : 'The response has ended with another content. Nothing was changed.';
      return problemAnswer('conflict', detail, { revision });
    }
  }
}

function errorOf({ code, at, problem }: AnswerProblem, locale: Locale): object {
  const { kind, ...params } = problem;
  const message = translator(locale, respondMessages(locale))(`problem.${kind}`, params);
  return { code, ...(at && { at }), message };
}

async function parseBody<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Response }> {
  const json = await readJson(request);
  if (!json.ok) return { ok: false, answer: refuseBody(json.failure) };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = parsed.error.issues
    .slice(0, 20)
    .map(({ path, message }) => ({ code: path.join('.').slice(0, 100), message: message.slice(0, 200) }));
  return {
    ok: false,
    answer: problemAnswer('invalid-answers', 'The body does not have the form asked for.', { errors }),
  };
}

function refuseBody(failure: BodyFailure): Response {
  if (failure === 'too-large') return problemAnswer(failure, 'At most 512 KiB can be sent at once.');
  if (failure === 'unreadable')
    return problemAnswer(failure, 'The body is not JSON, is nested too deeply, or holds too many values.');
  return problemAnswer(failure, 'Send application/json.', { headers: { 'accept-post': 'application/json' } });
}
