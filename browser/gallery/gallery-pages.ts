import { type Locale, locales } from '#lib/i18n/locale.ts';
import { alreadyAnsweredPage } from '#lib/questionnaires/html/already-answered-page.ts';
import { closedPage } from '#lib/questionnaires/html/closed-page.ts';
import type { Assets } from '#lib/questionnaires/html/door-page.ts';
import { errorPage } from '#lib/questionnaires/html/error-page.ts';
import type { Html } from '#lib/questionnaires/html/html.ts';
import { notFoundPage } from '#lib/questionnaires/html/not-found-page.ts';
import { overQuotaPage } from '#lib/questionnaires/html/over-quota-page.ts';
import { questionPage } from '#lib/questionnaires/html/question-page.ts';
import { receiptPage } from '#lib/questionnaires/html/receipt-page.ts';
import { screenedOutPage } from '#lib/questionnaires/html/screened-out-page.ts';
import { thankYouPage } from '#lib/questionnaires/html/thank-you-page.ts';
import { withdrawnPage } from '#lib/questionnaires/html/withdrawn-page.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import { validatePage } from '#lib/questionnaires/validate.ts';
import { everyType } from './every-type.ts';

/** Every kind of page at the respondents' door, to be looked at and checked: one file name for each, with its markup. */
export function galleryPages(locale: Locale, assets: Assets): Readonly<Record<string, Html>> {
  const plan = planOf(everyType);
  const door = {
    locale,
    languages: locales.map((each) => ({ locale: each, href: `?l=${each}` })),
    brand: everyType.privacy?.controller[locale] ?? '',
    assets,
  };
  const question = (page: string, given: Readonly<Record<string, unknown>>, judged = false) =>
    questionPage({
      ...door,
      plan,
      page,
      given,
      problems: judged ? validatePage(plan, given, page) : [],
      key: '018f0000-0000-4000-8000-000000000000',
      revision: 3,
      action: '/s/demo',
      save: '/api/v1/links/demo/responses/018f0000-0000-4000-8000-000000000000',
      promise: { kind: 'code', left: 473 },
      isSaved: page !== 'you',
    });
  const { answers } = walk(plan, filled);
  return {
    first: question('you', {}),
    'first-wrong': question('you', { age: 'ten', home: { country: 'LV', region: 'LT-AL' } }, true),
    habits: question('habits', { ...filled, places: ['home', 'else'] }),
    'habits-wrong': question('habits', { age: 33, places: ['home', 'cafe', 'office'], mail: 'anna@' }, true),
    matrix: question('view', filled),
    'matrix-wrong': question('view', { ...filled, agree: { wake: '2', price: '5' } }, true),
    marks: question('marks', filled),
    journey: question('way', filled),
    end: question('end', filled),
    'end-wrong': question('end', filled, true),
    'thanks-code': thankYouPage({
      ...door,
      incentive: { kind: 'code', value: 'GUEST-7KQ2-M4XD' },
      receipt: '/s/demo/receipt/x',
    }),
    'thanks-ticket': thankYouPage({ ...door, incentive: { kind: 'ticket', value: 't', action: '/s/demo/claim' } }),
    'thanks-redirect': thankYouPage({
      ...door,
      incentive: { kind: 'redirect', value: 'https://panel.example/c?id=1' },
    }),
    'thanks-message': thankYouPage({
      ...door,
      incentive: { kind: 'message', value: 'Show this page and get a **free cookie**.' },
    }),
    'screened-out': screenedOutPage(door),
    'over-quota': overQuotaPage({ ...door, exit: 'https://panel.example/q' }),
    closed: closedPage({ ...door, when: 'over' }),
    'not-found': notFoundPage({ ...door, brand: 'Segue' }),
    already: alreadyAnsweredPage({ ...door, receipt: '/s/demo/receipt/x' }),
    error: errorPage({ ...door, kind: 'busy', areKept: true, again: '/s/demo' }),
    receipt: receiptPage({ ...door, plan, answers, sent: '23.11.2026', withdraw: '/s/demo/receipt/x' }),
    withdrawn: withdrawnPage(door),
  };
}

const filled: Readonly<Record<string, unknown>> = {
  age: 33,
  home: { country: 'LV', region: 'LV-RIX', city: 'Rīga' },
  children: 'no',
  drink: 'milk',
  milk: 'oat',
  places: ['home', 'else'],
  'places.other': 'Train station',
  name: 'Anna <b>',
  agree: { wake: '4', calm: '2', price: '3' },
  stars: 4,
  mood: 4,
  ten: 7,
  recommend: 9,
  often: '4',
  seven: '5',
  path: {
    wish: { touchpoints: ['app'], emotion: 1, expectation: 0 },
    queue: { emotion: -1, barriers: ['wait'], story: 'Too long.\nAgain.' },
  },
};
