import { expect, test } from 'vitest';
import { planOf } from '../logic/plan.ts';
import { walk } from '../logic/walk.ts';
import { readPage } from '../read-page.ts';
import { randomWalk } from '../testing/random-walk.ts';
import { validatePage } from '../validate.ts';
import { type QuestionPageView, questionPage } from './question-page.ts';

const door = {
  locale: 'en',
  languages: [
    { locale: 'en', href: '?lang=en' },
    { locale: 'ru', href: '?lang=ru' },
  ],
  brand: 'Riverside',
  assets: { style: '/respond/a.css', script: '/respond/b.js' },
  key: '0190a000-0000-4000-8000-000000000000',
  revision: 0,
  action: '/s/x',
  isSaved: false,
} as const;

test('what was answered is in the controls of its page, so that posting it unchanged says the same', () => {
  let compared = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const { questionnaire, given } = randomWalk(seed);
    const plan = planOf(questionnaire);
    const walked = walk(plan, given);
    for (const page of questionnaire.pages.filter(({ code }) => walked.pages.includes(code))) {
      const posted = readPage(page, successful(rendered({ plan, page: page.code, given })));
      const again = walk(plan, { ...given, ...posted });
      for (const { code } of page.questions.filter((question) => question.type !== 'hidden')) {
        expect([seed, code, again.answers[code]]).toEqual([seed, code, walked.answers[code]]);
        compared += walked.answers[code] === undefined ? 0 : 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(300);
});

test('[S01] whatever is answered and whatever the author wrote, the page has no script, style or handler of theirs', () => {
  const evil =
    '"><script>alert(1)</script><img src=x onerror=alert(1)> \' onfocus=alert(1) {{q0}} [x](javascript:alert(1))';
  for (let seed = 1; seed <= 60; seed++) {
    const { questionnaire, given } = randomWalk(seed);
    const plan = planOf(everyWord(questionnaire, evil));
    const answers = everyWord(given, evil);
    for (const { code } of plan.questionnaire.pages) {
      const page = rendered({ plan, page: code, given: answers });
      const tags = page.match(/<[a-z!/][^>]*>/gi) ?? [];
      expect(tags.filter((tag) => /^<script/i.test(tag))).toEqual([
        '<script type="module" src="/respond/b.js">',
        '<script type="application/json" id="page-data">',
      ]);
      expect(tags.filter((tag) => /^<(img|style|iframe|object|base)/i.test(tag))).toEqual([]);
      expect(tags.filter((tag) => / (style|on[a-z]+)=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
      expect(page).not.toMatch(/href="javascript:/i);
    }
  }
});

test('every problem is told next to its control, which names it, and is linked from the summary', () => {
  let told = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const { questionnaire } = randomWalk(seed);
    const plan = planOf(questionnaire);
    const page = questionnaire.pages[0].code;
    const problems = validatePage(plan, {}, page);
    if (problems.length === 0) continue;
    const markup = rendered({ plan, page, given: {}, problems });
    const ids = new Set(Array.from(markup.matchAll(/ id="([^"]*)"/g), (match) => match[1]));
    const errors = [...ids].filter((id) => id?.startsWith('err-'));
    expect([seed, errors.length]).toEqual([seed, problems.length]);
    for (const id of errors)
      expect(markup).toMatch(new RegExp(`aria-describedby="([^"]* )?${id?.replaceAll('.', '\\.')}( [^"]*)?"`));
    const summary = markup.slice(markup.indexOf('id="the-problems"'), markup.indexOf('<form'));
    const links = Array.from(summary.matchAll(/href="#([^"]*)"/g), (match) => match[1]);
    expect(links).toHaveLength(problems.length);
    for (const link of links) expect([seed, link, ids.has(link)]).toEqual([seed, link, true]);
    told += problems.length;
  }
  expect(told).toBeGreaterThan(50);
});

test('no id stands twice on a page', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { questionnaire, given } = randomWalk(seed);
    const plan = planOf(questionnaire);
    for (const { code } of questionnaire.pages) {
      const ids = Array.from(rendered({ plan, page: code, given }).matchAll(/ id="([^"]*)"/g), (match) => match[1]);
      expect([seed, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([seed, []]);
    }
  }
});

test('the first button of the form goes on, so that Enter never changes the language', () => {
  const { questionnaire, given } = randomWalk(7);
  const markup = rendered({ plan: planOf(questionnaire), page: questionnaire.pages[0].code, given });
  const buttons = markup.match(/<button[^>]*>/g) ?? [];
  expect(buttons[0]).toContain('form="the-form"');
  expect(buttons[0]).not.toContain('name=');
  expect(buttons[1]).toContain('name=".language"');
});

test('answers are said to be saved only when they are', () => {
  const { questionnaire, given } = randomWalk(7);
  const view = { plan: planOf(questionnaire), page: questionnaire.pages[0].code, given };
  expect(rendered(view)).not.toContain('Your answers are saved');
  expect(rendered({ ...view, isSaved: true })).toContain('Your answers are saved');
});

test('a text that falls back on another language says so', () => {
  const { questionnaire } = randomWalk(7);
  const plan = planOf({ ...questionnaire, languages: ['en', 'ru'], title: { en: 'Only English' } });
  const markup = rendered({ plan, page: questionnaire.pages[0].code, given: {}, locale: 'ru' });
  expect(markup).toContain('<html lang="ru">');
  expect(markup).toContain('<h1 class="title"><span lang="en">Only English</span></h1>');
});

function rendered(view: Pick<QuestionPageView, 'plan' | 'page' | 'given'> & Partial<QuestionPageView>): string {
  return questionPage({ ...door, problems: [], ...view }).toString();
}

/** Every text inside a value with words added to it; codes and expressions are left alone. */
function everyWord<T>(value: T, words: string, key = ''): T {
  if (typeof value === 'string')
    return (/^(en|ru|zh|lv|story|city)$/.test(key) || key.endsWith('.other') ? value + words : value) as T;
  if (Array.isArray(value)) return value.map((each) => everyWord(each, words, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, everyWord(each, words, name)])) as T;
}

/** The pairs that a browser would post of a page of ours: its "successful controls". */
function successful(page: string): [string, string][] {
  const form = page.slice(page.indexOf('<form'), page.indexOf('</form>'));
  const pairs: [string, string][] = [];
  for (const [, tag = '', attributes = '', inside = ''] of form.matchAll(
    /<(input|textarea|select)((?: [a-z-]+(?:="[^"]*")?)*)>(?:([\s\S]*?)<\/\1>)?/g,
  )) {
    const attribute = (name: string) => new RegExp(` ${name}(?:="([^"]*)")?(?= |$)`).exec(attributes);
    const name = attribute('name')?.[1];
    if (name === undefined) continue;
    const type = attribute('type')?.[1];
    if ((type === 'radio' || type === 'checkbox') && !attribute('checked')) continue;
    const chosen = /<option value="([^"]*)" selected/.exec(inside)?.[1] ?? '';
    const value =
      tag === 'select' ? chosen : tag === 'textarea' ? inside.replace(/^\n/, '') : (attribute('value')?.[1] ?? '');
    pairs.push([unescaped(name), unescaped(value)]);
  }
  return pairs;
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '');
}
