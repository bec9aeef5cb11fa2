import { isLocale } from '#lib/i18n/locale.ts';
import type { AnswerProblem } from '#lib/questionnaires/answer-problem.ts';
import { goField, keyField, languageField, pageField, shownField } from '#lib/questionnaires/field-name.ts';
import { nextPage, previousPage } from '#lib/questionnaires/logic/next-page.ts';
import { revealed } from '#lib/questionnaires/logic/revealed.ts';
import type { Page } from '#lib/questionnaires/questionnaire.ts';
import { validatePage } from '#lib/questionnaires/validate.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import type { Door } from './door.ts';
import { closedFor, showClosed } from './get-page.ts';
import { goTo } from './go-to.ts';
import { showQuestions } from './question-view.ts';
import { readForm, storable } from './read-body.ts';
import { refuse } from './refuse.ts';
import { completePage, givenBy, type Posted, savePage } from './save-page.ts';
import { showFailure } from './show-failure.ts';
import { suspicionsOf } from './suspicions.ts';
import { toEnd } from './to-end.ts';
import { type Visit, visit } from './visit.ts';

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

async function take(door: Door, request: Request, here: Visit, page: Page, posted: Posted): Promise<Response> {
  const { plan } = here;
  const { fields } = posted;
  const given = givenBy(here, page, posted);
  const language = fields.get(languageField);
  const go = fields.get(goField) ?? 'next';
  if (isLocale(language) && plan.questionnaire.languages.includes(language)) {
    const saved = await savePage(door, here, page, posted, { language });
    return saved.ok
      ? goTo(door, request, here, { page: page.code, lang: language })
      : showFailure(door, request, here, saved.failure);
  }
  if (go === 'back' || go === 'stay') {
    const saved = await savePage(door, here, page, posted);
    if (!saved.ok) return showFailure(door, request, here, saved.failure);
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
    const saved = await savePage(door, here, page, posted, { next: next.page });
    return saved.ok ? goTo(door, request, here, { page: next.page }) : showFailure(door, request, here, saved.failure);
  }
  const suspicions = suspicionsOf(door, here, fields);
  const ended = await completePage(door, here, page, posted, suspicions);
  if (ended.ok) return toEnd(door, request, here, ended.value);
  // An answer on an earlier page is missing or wrong: the page that wants it is shown.
  if (ended.failure.kind === 'invalid') return goTo(door, request, here, {});
  return showFailure(door, request, here, ended.failure);
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
  const saved = await savePage(door, here, page, posted);
  if (!saved.ok) return showFailure(door, request, here, saved.failure);
  const { revision } = saved.value;
  return showQuestions(door, request, here, {
    page: page.code,
    given: givenBy(here, page, posted),
    problems,
    revealed: news,
    revision,
  });
}
