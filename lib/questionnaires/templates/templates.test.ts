import { describe, expect, it } from 'vitest';
import { factors } from '#lib/factor.ts';
import { locales } from '#lib/i18n/locale.ts';
import { check } from '../check/check.ts';
import { textsOf } from '../check/texts-of.ts';
import { minutesLeft } from '../html/minutes-left.ts';
import { nextPage } from '../logic/next-page.ts';
import { type Plan, planOf } from '../logic/plan.ts';
import { walk } from '../logic/walk.ts';
import { parseQuestionnaire } from '../parse-questionnaire.ts';
import { validatePage } from '../validate.ts';
import { templates } from './templates.ts';

describe.each(templates)('the template $code', ({ code, definition }) => {
  const questions = definition.pages.flatMap((page) => page.questions);

  it('parses, and lacks nothing but the privacy notice, without which it cannot be published', () => {
    const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(definition)));
    expect(parsed).toEqual({ ok: true, value: definition });
    expect(check(definition)).toEqual([
      { severity: 'error', place: { part: 'privacy' }, problem: { kind: 'noPrivacy' } },
    ]);
    expect(definition.code).toBe(code);
  });

  it('says everything in four languages', () => {
    expect(definition.languages).toEqual([...locales]);
    for (const { place, text } of textsOf(definition)) {
      for (const locale of locales) expect(text[locale], JSON.stringify(place)).toMatch(/\S/);
    }
  });

  it('asks 9 to 16 questions over all factors, in 3 to 6 minutes', () => {
    expect(questions.length).toBeGreaterThanOrEqual(9);
    expect(questions.length).toBeLessThanOrEqual(16);
    const asked = new Set(questions.map((question) => question.factor));
    expect(factors.filter((factor) => !asked.has(factor))).toEqual([]);
    const plan = planOf(definition);
    const minutes = minutesLeft(plan, walk(plan, {}), definition.pages[0].code);
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(minutes).toBeLessThanOrEqual(6);
  });

  it('is walked from the first page to the end, and ends for those it is not for', () => {
    const plan = planOf(definition);
    const all = definition.pages.map((page) => page.code);
    expect(pagesWalked(plan, { age: 34 })).toEqual([...all, 'end']);
    if (plan.questions.has('age')) expect(pagesWalked(plan, { age: 15 })).toEqual([all[0], 'screenedOut']);
  });
});

it('the journey study has a journey block', () => {
  const types = templates.find((one) => one.code === 'journey-study')?.definition.pages.flatMap((p) => p.questions);
  expect(types?.some((question) => question.type === 'journey')).toBe(true);
});

/** The pages that somebody who gives these answers and no others sees, and how it ends. */
function pagesWalked(plan: Plan, sent: Readonly<Record<string, unknown>>): string[] {
  const given = Object.fromEntries(Object.entries(sent).filter(([code]) => plan.questions.has(code)));
  const seen: string[] = [];
  for (let at = nextPage(plan, given); ; at = nextPage(plan, given, at.page)) {
    if (at.kind !== 'page') return [...seen, at.kind];
    seen.push(at.page);
    expect(validatePage(plan, given, at.page)).toEqual([]);
  }
}
