import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import { goField, keyField, languageField, pageField, shownField } from '#lib/questionnaires/field-name.ts';
import { errorPage } from '#lib/questionnaires/html/error-page.ts';
import { nextPage, previousPage } from '#lib/questionnaires/logic/next-page.ts';
import { revealed } from '#lib/questionnaires/logic/revealed.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import type { Page } from '#lib/questionnaires/questionnaire.ts';
import { readPage } from '#lib/questionnaires/read-page.ts';
import { validatePage } from '#lib/questionnaires/validate.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { type Accepted, type AcceptFailure, acceptResponse } from '../responses/accept-response.ts';
import { readResponse } from '../responses/read-response.ts';
import { pageAnswer, seeOther } from './answer.ts';
import type { Door } from './door.ts';
import { closedFor, getPage, showClosed } from './get-page.ts';
import { showQuestions } from './question-view.ts';
import { readForm, storable } from './read-body.ts';
import { respondentCookie } from './respondent.ts';
import { showEnd } from './show-end.ts';
import { suspicionsOf } from './suspicions.ts';
import { addressOf, frameOf, type Visit, visit } from './visit.ts';

/**
 * `POST /s/<link>`: one page of answers. It is judged and saved, and the browser sent on to the next page, so that a
 * reload posts nothing; or shown again with what is wrong and everything kept. Sound answers are saved in either case.
 * Where the device keeps no cookie, the next page is the answer itself.
 */
export async function postPage(door: Door, request: Request, link: OpenLink): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return refuse(door, request, link, form.failure === 'too-large' ? 'too-large' : 'refused');
  const pairs = [...form.value].map(([name, value]) => [name, storable(value)] as const);
  const fields = new Map(pairs);
  const here = await visit(door, request, link, fields.get(keyField) ?? null);
  if (here.stored && here.stored.status !== 'open') return toEnd(door, request, here, here.stored);
  const page = pageOf(here, fields);
  if (!page) return goTo(door, request, here, {});
  if (!here.stored && closedFor(door, here)) return showClosed(door, request, here, closedFor(door, here) ?? 'over');
  return take(door, request, here, page, { pairs, fields });
}

/** The page that was posted; a program may leave its name out and is understood by the questions that it answers. */
function pageOf({ plan }: Visit, fields: ReadonlyMap<string, string>): Page | undefined {
  const named = fields.get(pageField);
  const { pages } = plan.questionnaire;
  if (named !== undefined) return pages.find(({ code }) => code === named);
  const codes = new Set([...fields.keys()].map((name) => name.split('.', 1)[0]));
  return pages.find((page) => page.questions.some((question) => codes.has(question.code)));
}

interface Posted {
  readonly pairs: readonly (readonly [string, string])[];
  readonly fields: ReadonlyMap<string, string>;
}

async function take(door: Door, request: Request, here: Visit, page: Page, posted: Posted): Promise<Response> {
  const { plan } = here;
  const { fields } = posted;
  const given = givenBy(here, page, posted);
  const language = fields.get(languageField);
  const go = fields.get(goField) ?? 'next';
  if (isLocale(language) && plan.questionnaire.languages.includes(language)) {
    const saved = await save(door, here, page, posted, language);
    return saved.ok
      ? goTo(door, request, here, { page: page.code, lang: language })
      : failed(door, request, here, saved.failure);
  }
  if (go === 'back' || go === 'stay') {
    const saved = await save(door, here, page, posted);
    if (!saved.ok) return failed(door, request, here, saved.failure);
    const to = go === 'back' ? (previousPage(plan, given, page.code) ?? page.code) : page.code;
    if (go === 'back') return goTo(door, request, here, { page: to });
    return showQuestions(door, request, here, { page: to, given, revision: saved.value.revision });
  }
  // Who does not say what was on the screen has seen it all.
  const seen = fields.get(shownField)?.split(' ');
  const news = seen ? revealed(plan, given, page.code, seen) : [];
  const problems = validatePage(plan, given, page.code).filter(({ code }) => !news.includes(code));
  if (problems.length > 0 || news.length > 0) return again(door, request, here, page, posted, { problems, news });
  const next = nextPage(plan, given, page.code);
  if (next.kind === 'page') {
    const saved = await save(door, here, page, posted);
    return saved.ok ? goTo(door, request, here, { page: next.page }) : failed(door, request, here, saved.failure);
  }
  const suspicions = suspicionsOf(door, here, fields);
  const ended = await write(door, here, (visited) => ({
    answers: walk(visited.plan, givenBy(visited, page, posted)).answers,
    status: 'complete',
    suspicions,
  }));
  if (ended.ok) return toEnd(door, request, here, ended.value);
  // An answer on an earlier page is missing or wrong: the page that wants it is shown.
  if (ended.failure.kind === 'invalid') return goTo(door, request, here, {});
  return failed(door, request, here, ended.failure);
}

/** Shows the page once more, with what is wrong or new on it; what is sound is saved all the same. */
async function again(
  door: Door,
  request: Request,
  here: Visit,
  page: Page,
  posted: Posted,
  { problems, news }: { problems: readonly AnswerProblem[]; news: readonly string[] },
): Promise<Response> {
  const saved = await save(door, here, page, posted);
  if (!saved.ok) return failed(door, request, here, saved.failure);
  const { revision } = saved.value;
  return showQuestions(door, request, here, {
    page: page.code,
    given: givenBy(here, page, posted),
    problems,
    revealed: news,
    revision,
  });
}

/** What is stored, what came with the address, and over both what the page says. */
function givenBy(here: Visit, page: Page, { pairs }: Posted): Readonly<Record<string, unknown>> {
  return { ...here.stored?.answers, ...here.hidden, ...readPage(page, pairs) };
}

type Saved = Awaited<ReturnType<typeof acceptResponse>>;

/** Saves the sound answers of the page over those that are stored, without an end. */
function save(door: Door, here: Visit, page: Page, posted: Posted, language: Locale = here.locale): Promise<Saved> {
  return write(door, here, (visited) => {
    const { answers, held } = walk(visited.plan, givenBy(visited, page, posted));
    return { answers: { ...held, ...answers }, status: 'open', language };
  });
}

/** When another window or the script saved meanwhile, the page is laid over the newer answers. */
async function write(
  door: Door,
  here: Visit,
  say: (here: Visit) => Pick<Parameters<typeof acceptResponse>[2], 'answers' | 'status' | 'language' | 'suspicions'>,
): Promise<Saved> {
  let visited = here;
  for (let attempt = 0; ; attempt += 1) {
    const { link, respondent, stored, hidden } = visited;
    const said = say(visited);
    const saved = await acceptResponse(door.context, link, {
      ...said,
      // Hidden questions are among the answers; only where the visit came from is left to tell.
      hidden: Object.fromEntries(Object.entries(hidden).filter(([name]) => name.startsWith('utm_'))),
      language: said.language ?? here.locale,
      key: respondent.key,
      begunAt: respondent.begunAt,
      base: stored?.revision ?? 0,
      stored,
    });
    const isStale = !saved.ok && saved.failure.kind === 'conflict' && saved.failure.status === 'open';
    if (!isStale || attempt === 5) return saved;
    visited = { ...visited, stored: await readResponse(door.context, link, respondent.key) };
  }
}

/** Goes on by GET; or, where no cookie came back, answers with the page at once. */
async function goTo(
  door: Door,
  request: Request,
  here: Visit,
  query: { page?: string; lang?: string },
): Promise<Response> {
  const { link, respondent, locale } = here;
  const cookie = respondentCookie(door.context, link.code, respondent);
  const address = addressOf(link.code, { ...query, lang: query.lang ?? locale });
  if (respondent.hasCookie) return seeOther(address, cookie);
  return getPage(door, asIfReturning(request, address, cookie), link);
}

async function toEnd(
  door: Door,
  request: Request,
  here: Visit,
  ended: Pick<Accepted, 'status' | 'answers'>,
): Promise<Response> {
  const { link, respondent, locale } = here;
  const cookie = respondentCookie(door.context, link.code, respondent);
  if (respondent.hasCookie) return seeOther(addressOf(link.code, { lang: locale }), cookie);
  return showEnd(door, request, here, ended);
}

/** The request that a browser with cookies would have made next. */
function asIfReturning(request: Request, address: string, cookie: Record<string, string>): Request {
  const headers = new Headers(request.headers);
  for (const name of ['content-length', 'content-type']) headers.delete(name);
  headers.set('cookie', (cookie['set-cookie'] ?? '').split(';', 1)[0] ?? '');
  return new Request(new URL(address, request.url), { headers });
}

async function failed(door: Door, request: Request, here: Visit, failure: AcceptFailure): Promise<Response> {
  switch (failure.kind) {
    case 'closed':
      return showClosed(door, request, here, closedFor(door, here) ?? 'over');
    case 'invalid':
    case 'no-such-response':
      return goTo(door, request, here, {});
    case 'conflict': {
      const stored = await readResponse(door.context, here.link, here.respondent.key);
      return stored && stored.status !== 'open'
        ? toEnd(door, request, here, stored)
        : refuse(door, request, here.link, 'busy');
    }
  }
}

/** A post that cannot be read as a page of ours. */
export async function refuse(
  door: Door,
  request: Request,
  link: OpenLink,
  kind: 'too-large' | 'refused' | 'busy',
): Promise<Response> {
  const bare = new Request(request.url, { headers: request.headers });
  const here = await visit(door, bare, link);
  const page = errorPage({
    ...frameOf(door, here),
    kind,
    areKept: here.stored !== undefined,
    again: addressOf(link.code),
  });
  return pageAnswer(
    request,
    page,
    { 'too-large': 413, refused: 400, busy: 503 }[kind],
    kind === 'busy' ? { 'retry-after': '1' } : {},
  );
}
