import { closedPage } from '#lib/questionnaires/html/closed-page.ts';
import { resumePage } from '#lib/questionnaires/logic/next-page.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { pageAnswer } from './answer.ts';
import type { Door } from './door.ts';
import { showQuestions } from './question-view.ts';
import { showEnd } from './show-end.ts';
import { frameOf, type Visit, visit } from './visit.ts';

/** `GET /s/<link>`: the first page, the page where this device left off, or what was shown at the end. */
export async function getPage(door: Door, request: Request, link: OpenLink): Promise<Response> {
  const here = await visit(door, request, link);
  const { stored, plan } = here;
  if (stored && stored.status !== 'open') return showEnd(door, request, here, stored);
  const closed = stored ? undefined : closedFor(door, here);
  if (closed) return showClosed(door, request, here, closed);
  const given = { ...stored?.answers, ...(stored ? {} : here.hidden) };
  const page = pageToShow(here, given) ?? plan.questionnaire.pages[0].code;
  return showQuestions(door, request, here, { page, given, revision: stored?.revision ?? 0 });
}

/** The page that nobody can answer any more, or not yet. */
export function showClosed(door: Door, request: Request, here: Visit, when: 'over' | 'not-yet'): Response {
  return pageAnswer(request, closedPage({ ...frameOf(door, here), when }), 410);
}

/** Whether a link takes nobody in who began at the moment of this visit; the same rule is kept where responses are stored. */
export function closedFor(door: Door, { link, respondent }: Visit): 'over' | 'not-yet' | undefined {
  const { opensAt, closesAt, paused } = link.terms;
  const begun = (respondent.begunAt ?? door.context.now()).getTime();
  if (opensAt && opensAt.getTime() > begun) return 'not-yet';
  return paused || (closesAt && closesAt.getTime() <= begun) ? 'over' : undefined;
}

/** The page asked for if everything before it is well, else the one to take up again. */
function pageToShow({ plan, url }: Visit, given: Readonly<Record<string, unknown>>): string | undefined {
  const asked = url.searchParams.get('page');
  const { pages, problems } = walk(plan, given);
  const order = plan.questionnaire.pages.map((page) => page.code);
  const first = Math.min(...problems.map((problem) => plan.pageOf.get(problem.code) ?? order.length));
  if (asked !== null && pages.includes(asked) && order.indexOf(asked) <= first) return asked;
  const resumed = resumePage(plan, given);
  return resumed.kind === 'page' ? resumed.page : pages.at(-1);
}
