import { isLocale, type Locale, negotiateLocale } from '#lib/i18n/locale.ts';
import type { DoorPage } from '#lib/questionnaires/html/door-page.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { planOfResponse } from '../responses/ground.ts';
import { readResponse, type StoredResponse } from '../responses/read-response.ts';
import type { Door } from './door.ts';
import { storable } from './read-body.ts';
import { type Respondent, respondentOf } from './respondent.ts';

/** One request of one respondent for a page: everything that answering it starts from. */
export interface Visit {
  readonly link: OpenLink;
  readonly url: URL;
  readonly respondent: Respondent;
  readonly stored: StoredResponse | undefined;
  /** Of the version in which the response began, or of the link's. */
  readonly plan: Plan;
  readonly locale: Locale;
  /** What came with the address: hidden questions, as far as they are sound ([S09]), and `utm_…`. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** @param posted the fields of a posted page, of which the key counts before the cookie's */
export async function visit(door: Door, request: Request, link: OpenLink, posted?: string | null): Promise<Visit> {
  const url = new URL(request.url);
  const respondent = respondentOf(door.context, request, link.code, posted);
  const mayBeKnown = respondent.hasCookie || posted !== undefined;
  const stored = mayBeKnown ? await readResponse(door.context, link, respondent.key) : undefined;
  const plan = stored ? await planOfResponse(door.context, link, stored) : link.plan;
  return {
    link,
    url,
    respondent,
    stored,
    plan,
    locale: localeOf(request, url, plan, stored),
    hidden: hiddenOf(url, plan),
  };
}

/** The frame of a page of this visit. */
export function frameOf(door: Door, { link, plan, locale, url }: Visit): DoorPage {
  const page = url.searchParams.get('page');
  const languages = plan.questionnaire.languages.map((one) => ({
    locale: one,
    href: addressOf(link.code, { lang: one, ...(page && { page }) }),
  }));
  return { locale, languages, brand: link.brand, assets: door.assets(), isTest: link.terms.test };
}

/** An address at the door with these parameters. */
export function addressOf(link: string, query: Readonly<Record<string, string>> = {}): string {
  const text = new URLSearchParams(query).toString();
  return `/s/${link}${text && `?${text}`}`;
}

function localeOf(request: Request, url: URL, plan: Plan, stored: StoredResponse | undefined): Locale {
  const { languages } = plan.questionnaire;
  const offered = (wish: unknown): wish is Locale => isLocale(wish) && languages.includes(wish);
  const asked = url.searchParams.get('lang');
  if (offered(asked)) return asked;
  if (offered(stored?.language)) return stored.language;
  return negotiateLocale(request.headers.get('accept-language'), languages);
}

/** A respondent cannot mend what stands in the address, so what is not sound there is passed over, not complained of. */
function hiddenOf(url: URL, plan: Plan): Record<string, string> {
  const sent: Record<string, string> = Object.create(null);
  for (const [name, value] of url.searchParams) {
    if (name.startsWith('utm_') || plan.questions.get(name)?.type === 'hidden')
      sent[name] = storable(value.slice(0, 2000));
  }
  const unsound = new Set(walk(plan, sent).problems.map((problem) => problem.code));
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !unsound.has(name)));
}
