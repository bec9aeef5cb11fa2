import type { Locale } from '#lib/i18n/locale.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import type { Page } from '#lib/questionnaires/questionnaire.ts';
import { readPage } from '#lib/questionnaires/read-page.ts';
import { acceptResponse } from '../responses/accept-response.ts';
import { readResponse } from '../responses/read-response.ts';
import type { Door } from './door.ts';
import type { Visit } from './visit.ts';

export type Saved = Awaited<ReturnType<typeof acceptResponse>>;

/** Saves the sound answers of the page over those that are stored, without an end. `next` is the page that it is left for. */
export function savePage(
  door: Door,
  here: Visit,
  page: Page,
  posted: Posted,
  { language = here.locale, next }: { readonly language?: Locale; readonly next?: string } = {},
): Promise<Saved> {
  return writePage(door, here, (visited) => {
    const { answers, held } = walk(visited.plan, givenBy(visited, page, posted));
    const sent = next === undefined ? undefined : { page: page.code, next };
    return { answers: { ...held, ...answers }, status: 'open', language, sent };
  });
}

/** Ends the response with the page's answers over those that are stored. */
export function completePage(
  door: Door,
  here: Visit,
  page: Page,
  posted: Posted,
  suspicions: readonly string[],
): Promise<Saved> {
  return writePage(door, here, (visited) => ({
    answers: walk(visited.plan, givenBy(visited, page, posted)).answers,
    status: 'complete',
    suspicions,
    sent: { page: page.code },
  }));
}

/** What is stored, what came with the address, and over both what the page says. */
export function givenBy(here: Visit, page: Page, { pairs }: Posted): Readonly<Record<string, unknown>> {
  return { ...here.stored?.answers, ...here.hidden, ...readPage(page, pairs) };
}

/** What a form sent: all pairs, and the last value of each name. */
export interface Posted {
  readonly pairs: readonly (readonly [string, string])[];
  readonly fields: ReadonlyMap<string, string>;
}

/** When another window or the script saved meanwhile, the page is laid over the newer answers. */
async function writePage(
  door: Door,
  here: Visit,
  say: (
    here: Visit,
  ) => Pick<Parameters<typeof acceptResponse>[2], 'answers' | 'status' | 'language' | 'suspicions' | 'sent'>,
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
