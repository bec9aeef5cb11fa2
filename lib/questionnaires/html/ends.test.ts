import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { planOf } from '../logic/plan.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { alreadyAnsweredPage } from './already-answered-page.ts';
import { closedPage } from './closed-page.ts';
import type { DoorPage } from './door-page.ts';
import { errorPage } from './error-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { overQuotaPage } from './over-quota-page.ts';
import { receiptPage } from './receipt-page.ts';
import { screenedOutPage } from './screened-out-page.ts';
import { thankYouPage } from './thank-you-page.ts';
import { withdrawnPage } from './withdrawn-page.ts';

const door: DoorPage = {
  locale: 'en',
  languages: locales.map((locale) => ({ locale, href: `/s/x?lang=${locale}` })),
  brand: '<Riverside>',
  assets: { style: '/respond/a.css', script: '/respond/b.js' },
};

test.each(locales)(
  'every end in %s has one heading, its language, a link to each other and no script it does not need',
  (locale) => {
    const here = { ...door, locale };
    const pages = [
      screenedOutPage(here),
      overQuotaPage(here),
      closedPage({ ...here, when: 'over' }),
      closedPage({ ...here, when: 'not-yet' }),
      notFoundPage(here),
      alreadyAnsweredPage(here),
      withdrawnPage(here),
      ...(['fault', 'busy', 'too-large', 'refused'] as const).map((kind) =>
        errorPage({ ...here, kind, areKept: false }),
      ),
    ].map(String);
    for (const page of pages) {
      expect(page.match(/<h1/g)).toHaveLength(1);
      expect(page).toContain(`<html lang="${locale === 'zh' ? 'zh-Hans' : locale}">`);
      expect(page.match(/hreflang=/g)).toHaveLength(4);
      expect(page).toContain('&lt;Riverside&gt;');
      expect(page).not.toContain('<script');
    }
    expect(new Set(pages.map((page) => /<main>[\s\S]*<\/main>/.exec(page)?.[0])).size).toBe(pages.length);
  },
);

test('[S01] a code is shown as text, and can be copied where there is script', () => {
  const page = String(thankYouPage({ ...door, incentive: { kind: 'code', value: '<b>A"1' } }));
  expect(page).toContain('<output id="the-code">&lt;b&gt;A&quot;1</output>');
  expect(page).toMatch(/<button class="btn" type="button" hidden data-copy="the-code">/);
});

test('[S46] a ticket is exchanged by posting it, never by an address', () => {
  const page = String(thankYouPage({ ...door, incentive: { kind: 'ticket', value: 't"1', action: '/s/x/code' } }));
  expect(page).toContain('<form method="post" action="/s/x/code">');
  expect(page).toContain('<input type="hidden" name="ticket" value="t&quot;1">');
  expect(page).not.toMatch(/href="[^"]*t%221|href="[^"]*t&quot;1/);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/local', 'https://'])(
  '[S03] a redirect to %s is no link',
  (value) => {
    for (const page of [
      thankYouPage({ ...door, incentive: { kind: 'redirect', value } }),
      overQuotaPage({ ...door, exit: value }),
      screenedOutPage({ ...door, exit: value }),
    ]) {
      expect(String(page)).not.toContain('class="btn');
    }
  },
);

test('a redirect names the host it leads to', () => {
  const page = String(
    thankYouPage({ ...door, incentive: { kind: 'redirect', value: 'https://panel.example/c?a=1&b=2' } }),
  );
  expect(page).toContain('href="https://panel.example/c?a=1&amp;b=2"');
  expect(page).toContain('Go on to panel.example');
});

test("a screen-out says the author's words in the reader's language, and marks them when it has to fall back", () => {
  const rule = { code: 'minor', when: 'age < 16', message: { en: 'For <16 only' } };
  expect(String(screenedOutPage({ ...door, rule }))).toContain('<p>For &lt;16 only</p>');
  expect(String(screenedOutPage({ ...door, rule, locale: 'ru' }))).toContain('<p lang="en">For &lt;16 only</p>');
});

test('an error says that answers are kept only when they are', () => {
  const view = { ...door, kind: 'fault', again: '/s/x' } as const;
  expect(String(errorPage({ ...view, areKept: true }))).toContain('are kept');
  expect(String(errorPage({ ...view, areKept: false }))).not.toContain('are kept');
});

test('a receipt shows every answer in words, what was left out, and the way to withdraw', () => {
  const questionnaire: Questionnaire = {
    format: 'segue/questionnaire@1',
    code: 'q',
    title: { en: 'Q' },
    languages: ['en'],
    pages: [
      {
        code: 'p',
        questions: [
          {
            code: 'drink',
            type: 'single',
            label: { en: 'Drink?' },
            options: [
              { code: 'tea', label: { en: 'Tea' } },
              { code: 'x', label: { en: 'Else' }, other: true },
            ],
          },
          {
            code: 'why',
            type: 'matrix',
            label: { en: 'Why?' },
            rows: [{ code: 'r', label: { en: 'Taste' } }],
            options: [{ code: '1', label: { en: 'Yes, much' } }],
          },
          { code: 'where', type: 'location', label: { en: 'Where?' }, levels: ['country', 'region'] },
          { code: 'name', type: 'short-text', label: { en: 'Name?' } },
        ],
      },
    ],
  };
  const answers = { drink: 'x', 'drink.other': '<i>Mate', why: { r: '1' }, where: { country: 'LV', region: 'LV-RIX' } };
  const page = String(
    receiptPage({ ...door, plan: planOf(questionnaire), answers, sent: 'today', withdraw: '/s/x/receipt/k' }),
  );
  for (const words of ['Else', '&lt;i&gt;Mate', 'Taste', 'Yes, much', 'Latvia', 'Riga', 'No answer', 'Sent on today.'])
    expect(page).toContain(words);
  expect(page).toContain('<form method="post" action="/s/x/receipt/k">');
  expect(page).toContain('name="withdraw" value="yes"');
});
