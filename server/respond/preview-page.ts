import type { Locale } from '#lib/i18n/locale.ts';
import type { DoorPage } from '#lib/questionnaires/html/door-page.ts';
import { questionPage } from '#lib/questionnaires/html/question-page.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import { isRegion } from '#lib/questionnaires/question-types/location/regions.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { readAssets } from './read-assets.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * A page of questions as respondents will see it, made by the same functions and under the same policy, for a frame on a
 * page of our own: nothing is saved, and what is posted leads only to another page of the preview.
 */
export function previewPage(input: {
  readonly questionnaire: Questionnaire;
  readonly brand: string;
  readonly locale: Locale;
  readonly page: string;
  /** The address of a page of this preview in a language. */
  readonly address: (page: string, locale: Locale) => string;
  /** Style and script of the respondents' pages; those that were built when not given. */
  readonly assets?: DoorPage['assets'];
}): Response {
  const { questionnaire, locale, brand, address } = input;
  const plan = planOf(questionnaire, { isRegion });
  const known = walk(plan, {}).pages;
  const page = known.includes(input.page) ? input.page : (known[0] ?? '');
  const frame: DoorPage = {
    locale,
    languages: questionnaire.languages.map((one) => ({ locale: one, href: address(page, one) })),
    brand,
    assets: input.assets ?? readAssets(),
  };
  const html = questionPage({
    ...frame,
    plan,
    page,
    given: {},
    problems: [],
    key: '00000000-0000-4000-8000-000000000000',
    revision: 0,
    action: address(page, locale),
    isSaved: false,
  });
  // The door tells its addresses to nobody, and a form of such a page does not say whose it is; ours has to, to be taken.
  const named = String(html).replace(policyOfDoor, '<meta name="referrer" content="same-origin">');
  return new Response(named, { headers: { ...previewHeaders, 'content-type': 'text/html; charset=utf-8' } });
}

const policyOfDoor = '<meta name="referrer" content="no-referrer">';

/** Those of the door, but a page of our own may show it in a frame. */
export const previewHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'content-security-policy': (securityHeaders['content-security-policy'] ?? '').replace(
    "frame-ancestors 'none'",
    "frame-ancestors 'self'",
  ),
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};
