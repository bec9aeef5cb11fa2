import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { readResponseQuery, responseQueryText } from '#lib/responses/response-query.ts';
import type { Caller } from '../context.ts';
import { makeLink } from '../questionnaires/make-link.ts';
import { openLink } from '../questionnaires/open-link.ts';
import { exampleAnswers, testOwner } from '../questionnaires/testing.ts';
import { acceptResponse } from './accept-response.ts';
import { exportResponses } from './export-responses.ts';
import { readLiveCounts } from './read-live-counts.ts';
import { readOneResponse } from './read-one-response.ts';
import { readResponsePage } from './read-response-page.ts';
import { readResponseRows } from './read-response-rows.ts';
import { fieldedExample } from './testing.ts';

const database = openTestDatabase();
const roles = ['viewer', 'analyst', 'editor', 'owner'] as const;

async function fielded(change: object = {}) {
  const made = await fieldedExample(database().connection, change);
  const { context, caller, questionnaire } = made;
  const page = async (params: Record<string, string> = {}, size = 50, asking: Caller = caller) => {
    const read = await readResponsePage(context, asking, { questionnaire, query: readResponseQuery(params), size });
    return read.ok ? read.value : read.failure.tag;
  };
  const ages = async (params: Record<string, string>, size = 50) => {
    const read = await page(params, size);
    return typeof read === 'string' ? read : read.rows.map((row) => row.answers.age);
  };
  return { ...made, page, ages };
}

describe('the table of responses', () => {
  it('goes forth and back through every response once, in every order, ties and missing values included', async () => {
    const { context, answer, page } = await fielded();
    for (let at = 0; at < 11; at += 1) {
      context.clock.now = new Date(Date.UTC(2026, 2, 1 + Math.floor(at / 3)));
      const begunAt = at % 4 === 0 ? undefined : new Date(context.clock.now.getTime() - 60_000 * (1 + (at % 3)));
      await answer({ age: 20 + (at % 4) }, { begunAt });
    }
    for (const sort of ['saved', '-saved', 'seconds', '-seconds', 'age', '-age']) {
      const whole = await page({ sort });
      if (typeof whole === 'string') throw new Error(whole);
      const ids = whole.rows.map((row) => row.id);
      expect(new Set(ids).size).toBe(11);
      const forth: string[] = [];
      let query = `sort=${sort}`;
      let backward = '';
      for (;;) {
        const read = await page(Object.fromEntries(new URLSearchParams(query)), 4);
        if (typeof read === 'string') throw new Error(read);
        forth.push(...read.rows.map((row) => row.id));
        const asked = readResponseQuery(Object.fromEntries(new URLSearchParams(query)));
        const { after: _, ...rest } = asked;
        if (read.previous) backward = responseQueryText({ ...rest, before: read.previous });
        if (!read.next) break;
        query = responseQueryText({ ...rest, after: read.next });
      }
      expect(forth, sort).toEqual(ids);
      const back = await page(Object.fromEntries(new URLSearchParams(backward)), 4);
      if (typeof back === 'string') throw new Error(back);
      expect(
        back.rows.map((row) => row.id),
        sort,
      ).toEqual(ids.slice(4, 8));
      expect(back.previous).toBeDefined();
    }
  });

  it('filters by state, verdict, language, day, link and version', async () => {
    const { context, answer, ages, link } = await fielded();
    context.clock.now = new Date('2026-03-01T10:00:00Z');
    await answer({ age: 30 }, { language: 'lv' });
    await answer({ age: 15 });
    context.clock.now = new Date('2026-03-02T10:00:00Z');
    await answer({ age: 40 }, { suspicions: ['trap'] });
    expect(await ages({ status: 'complete' })).toEqual([40, 30]);
    expect(await ages({ status: 'screened-out' })).toEqual([15]);
    expect(await ages({ verdict: 'review' })).toEqual([40]);
    expect(await ages({ language: 'lv' })).toEqual([30]);
    expect(await ages({ to: '2026-03-01', status: 'complete' })).toEqual([30]);
    expect(await ages({ from: '2026-03-02' })).toEqual([40]);
    expect(await ages({ link: link.code, version: '1', sort: 'age' })).toEqual([15, 30, 40]);
    expect(await ages({ link: 'another' })).toEqual([]);
    expect(await ages({ test: 'yes' })).toEqual([]);
  });

  it('finds the words of respondents and nothing else, with no sign of special meaning ([S08])', async () => {
    const { answer, ages } = await fielded();
    await answer({ age: 30, sooner: '50% off, said O’Neil_' });
    await answer({ age: 31, gender: 'other', 'gender.other': 'agender' });
    await answer({ age: 32, path: { need: { story: 'Slow\\quiet' } } });
    expect(await ages({ text: '50% OFF' })).toEqual([30]);
    expect(await ages({ text: 'neil_' })).toEqual([30]);
    expect(await ages({ text: 'AGENDER' })).toEqual([31]);
    expect(await ages({ text: 'slow\\' })).toEqual([32]);
    expect(await ages({ text: '%' })).toEqual([30]);
    expect(await ages({ text: "'; drop table responses; --" })).toEqual([]);
    expect(await ages({ text: 'weekly' })).toEqual([]);
  });

  it('[S14] [S15] [S19] is for who may see single responses of this workspace; viewers get counts', async () => {
    const { context, caller, questionnaire, answer, page } = await fielded();
    const id = await answer();
    const stranger = await testOwner(context);
    expect(await page({}, 50, stranger)).toBe('not-found');
    const query = readResponseQuery({});
    for (const role of roles) {
      const asking = { ...caller, role };
      const wanted = role === 'viewer' ? 'forbidden' : 'ok';
      const one = await readOneResponse(context, asking, { questionnaire, response: id, query });
      const rows = await readResponseRows(context, asking, { questionnaire, ids: [id] });
      expect([one, rows].map((read) => (read.ok ? 'ok' : read.failure.tag))).toEqual([wanted, wanted]);
      expect((await readLiveCounts(context, asking, questionnaire)).ok).toBe(true);
    }
    const other = await fieldedExample(database().connection);
    const wrong = await readOneResponse(context, caller, { questionnaire: other.questionnaire, response: id, query });
    expect(wrong).toMatchObject({ ok: false, failure: { tag: 'not-found' } });
    expect(await readLiveCounts(context, stranger, questionnaire)).toMatchObject({ failure: { tag: 'not-found' } });
  });

  it('[S18] [S38] hands over no key, no hash and nothing hidden', async () => {
    const { context, caller, questionnaire, answer, page } = await fielded();
    const id = await answer({}, { hidden: { utm_source: 'secret-campaign' } });
    const one = await readOneResponse(context, caller, { questionnaire, response: id, query: readResponseQuery({}) });
    const told = JSON.stringify([await page(), one]);
    expect(told).toContain(id);
    expect(told).not.toMatch(/hash|keyHash|bodyHash|secret-campaign|"hidden"/i);
  });

  it('opens one response with its neighbours in the same filter and order', async () => {
    const { context, caller, questionnaire, answer } = await fielded();
    const ids = [];
    for (const age of [30, 40, 15, 50]) {
      context.clock.now = new Date(Date.UTC(2026, 2, age));
      ids.push(await answer({ age }));
    }
    const query = readResponseQuery({ status: 'complete', sort: '-age' });
    const one = await readOneResponse(context, caller, { questionnaire, response: ids[1] as never, query });
    expect(one).toMatchObject({ ok: true, value: { previous: ids[3], next: ids[0] } });
  });
});

describe('the live count', () => {
  it('tells how far people came by the pages that the door saw', async () => {
    const { context, caller, questionnaire, answer, link } = await fielded();
    const pages = link.plan.questionnaire.pages.map((page) => page.code);
    const begunAt = new Date(context.now().getTime() - 90_000);
    await answer({}, { begunAt, sent: { page: pages[0] ?? '' } });
    const open = { status: 'open' as const, answers: { age: 33 }, begunAt };
    await answer({}, { ...open, sent: { page: pages[0] ?? '', next: pages[1] } });
    const read = await readLiveCounts(context, caller, questionnaire);
    if (!read.ok) throw new Error(read.failure.tag);
    const { counts, dropOff } = read.value;
    expect(counts.map(({ status, n }) => [status, n]).toSorted()).toEqual([
      ['complete', 1],
      ['open', 1],
    ]);
    expect(dropOff.pages.slice(0, 2)).toMatchObject([
      { page: pages[0], reached: 2, left: 0, medianSeconds: 90 },
      { page: pages[1], reached: 1, left: 1, medianSeconds: null },
    ]);
  });

  it('keeps the pace of an anonymous questionnaire, and no moment', async () => {
    const { context, caller, questionnaire, answer, page } = await fielded({ anonymous: true });
    context.clock.now = new Date('2026-05-01T17:03:09Z');
    const id = await answer({}, { begunAt: new Date('2026-05-01T16:59:09Z'), sent: { page: 'about' } });
    const one = await readOneResponse(context, caller, { questionnaire, response: id, query: readResponseQuery({}) });
    expect(one).toMatchObject({ value: { response: { seconds: 240, timeline: [['about', 240]] } } });
    expect(JSON.stringify([one, await page()])).not.toMatch(/T(?!00:00:00\.000Z)\d\d:/);
  });
});

describe('tests of our own', () => {
  it('are counted apart, shown only when asked for, and flagged where they are taken out', async () => {
    const { context, caller, questionnaire, answer, page } = await fielded();
    const wish = { version: 1, channel: 'trying', hidden: {}, opensAt: null, closesAt: null };
    const made = await makeLink(context, caller, { questionnaire, wish, test: true });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    const link = await openLink(context, made.value);
    if (!link) throw new Error('the link is there');
    await answer();
    const sent = { key: randomUUID(), status: 'complete' as const, answers: exampleAnswers(51) };
    expect((await acceptResponse(context, link, sent)).ok).toBe(true);
    const tests = async (params: Record<string, string>) => {
      const read = await page(params);
      return typeof read === 'string' ? read : read.rows.map((row) => row.test);
    };
    expect(await tests({})).toEqual([false]);
    expect(await tests({ test: 'yes' })).toEqual([true]);
    const live = await readLiveCounts(context, caller, questionnaire);
    expect(live.ok && live.value.counts.map(({ test, n }) => [test, n]).toSorted()).toEqual([
      [false, 1],
      [true, 1],
    ]);
    expect(live.ok && live.value.dropOff.withoutPages).toBe(1);
    const file = await exportResponses(context, caller, {
      of: { questionnaire, filter: { test: 'all' } },
      format: 'csv',
    });
    let csv = '';
    if (file.ok) for await (const piece of file.value) csv += piece;
    const [head = '', ...rows] = csv.trim().split('\r\n');
    expect(head.split(',')[7]).toBe('test');
    expect(rows.map((row) => row.split(',')[7]).toSorted()).toEqual(['0', '1']);
  });
});
