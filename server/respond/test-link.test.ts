import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import type { LinkWish } from '#lib/questionnaires/link-wish.ts';
import { changeLink } from '../questionnaires/change-link.ts';
import { makeLink } from '../questionnaires/make-link.ts';
import { type PublishInput, publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { makeRespond } from './respond.ts';
import { PlainBrowser } from './testing.ts';

const database = openTestDatabase();
const assets = () => ({ style: '/respond/0123456789ab.css', script: '/respond/0123456789ab.js' });
const wish: LinkWish = { channel: 'Trying out', version: 1, hidden: {}, opensAt: null, closesAt: null };

async function door(input: Partial<PublishInput> = {}) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const made = await publishQuestionnaire(context, caller, { definition: exampleDefinition(), ...input });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const { questionnaire, link: real } = made.value;
  const test = await makeLink(context, caller, { questionnaire, wish, test: true });
  if (!test.ok) throw new Error(test.failure.tag);
  const respond = makeRespond(context, { rateLimits: false, assets, onFault: (error) => expect.fail(String(error)) });
  const send = async (method: string, path: string, body: object) => {
    const init = { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await respond(new Request(`http://segue.test/api/v1/links/${path}`, init));
    return { status: answer.status, body: await answer.json() };
  };
  const post = (link: string, body: object) => send('POST', `${link}/responses`, body);
  const ask = <T>(query: (sql: postgres.Sql) => Promise<T>) => asAdmin(query);
  return { context, caller, questionnaire, respond, real, test: test.value, send, post, ask };
}

const complete = (key: string = randomUUID()) => ({ key, answers: exampleAnswers(), status: 'complete' });

describe('[S20] [S45] a test link', () => {
  it('takes 64 completions at once, no place and no code', async () => {
    const quotas = [{ expression: 'true', limit: 1 }];
    const { caller, test, real, post, ask } = await door({ codes: ['A', 'B'], quotas });
    const all = await Promise.all(Array.from({ length: 64 }, () => post(test, complete())));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ body }) => body.status))).toEqual(new Set(['complete']));
    expect(all.some(({ body }) => 'incentive' in body)).toBe(false);
    const { workspace } = caller;
    const [state] = await ask(
      (sql) => sql`select
        (select count(*)::int from responses where workspace_id = ${workspace} and test) as tests,
        (select count(*)::int from responses where workspace_id = ${workspace} and not test) as others,
        (select taken from quotas where workspace_id = ${workspace}) as taken,
        (select count(*)::int from incentive_codes where workspace_id = ${workspace}) as codes`,
    );
    expect(state).toEqual({ tests: 64, others: 0, taken: 0, codes: 2 });
    expect((await post(real, complete())).body).toMatchObject({ status: 'complete', incentive: { kind: 'code' } });
    expect((await post(real, complete())).body.status).toBe('over-quota');
  });

  it('never finishes what a real link began, nor begins what a real link finishes', async () => {
    const { caller, test, real, send, post, ask } = await door({ quotas: [{ expression: 'true', limit: 1 }] });
    for (const [begin, finish] of [
      [real, test],
      [test, real],
    ] as const) {
      const key = randomUUID();
      await post(begin, { key, answers: { age: 30 }, status: 'open' });
      expect((await send('PUT', `${finish}/responses/${key}`, { answers: { age: 31 }, revision: 1 })).status).toBe(404);
      await post(finish, complete(key));
    }
    const rows = await ask(
      (sql) => sql`select link, test, status from responses where workspace_id = ${caller.workspace} order by 1, 2, 3`,
    );
    const expected = [
      { link: real, test: false, status: 'complete' },
      { link: real, test: false, status: 'open' },
      { link: test, test: true, status: 'complete' },
      { link: test, test: true, status: 'open' },
    ].sort((a, b) => (a.link < b.link ? -1 : a.link > b.link ? 1 : a.status < b.status ? -1 : 1));
    expect(rows.map((row) => ({ ...row }))).toEqual(expected);
  });

  it('gives back no place when a test is withdrawn, and counts no test in a quota that comes later', async () => {
    const { context, caller, questionnaire, respond, test, real, post, ask } = await door();
    const key = randomUUID();
    await post(test, complete(key));
    await post(real, complete());
    const again = { definition: exampleDefinition(), quotas: [{ expression: 'true', limit: 5 }] };
    expect(await publishQuestionnaire(context, caller, again)).toMatchObject({ ok: true, value: { questionnaire } });
    const taken = () => ask((sql) => sql`select taken from quotas where workspace_id = ${caller.workspace}`);
    expect((await taken())[0]?.taken).toBe(1);
    const form = { method: 'POST', body: 'withdraw=yes' };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await respond(new Request(`http://segue.test/s/${test}/receipt/${key}`, { ...form, headers }));
    expect((await taken())[0]?.taken).toBe(1);
  });

  it('says on every page, and at the end, that this is a test', async () => {
    const { respond, test, real } = await door({ codes: ['THE-CODE'] });
    const browser = await new PlainBrowser(respond).open(`/s/${test}`);
    expect(browser.html).toContain('Test link: answers are kept as a test.');
    expect((await new PlainBrowser(respond).open(`/s/${real}`)).html).not.toContain('Test link');
    await browser.post({ age: '34', gender: 'woman' });
    await browser.post({ visits: 'never', sources: ['friends', 'search'] });
    const rows = ['strength', 'weight', 'calm', 'people', 'price', 'time'];
    await browser.post(Object.fromEntries(rows.map((row, at) => [`why.${row}`, String((at % 5) + 1)])));
    await browser.post({ 'path.need.emotion': '1' });
    expect(browser.html).toContain('Test link');
    expect(browser.text).toContain('A respondent gets their code here.');
    expect(browser.text).not.toContain('THE-CODE');
  });
});

describe('[S20] a link that changes while somebody answers', () => {
  it('takes nobody new once paused or closed, and lets who began finish', async () => {
    const { context, caller, questionnaire, real: code, post } = await door();
    const [slow, slower] = [randomUUID(), randomUUID()];
    for (const key of [slow, slower]) await post(code, { key, answers: {}, status: 'open' });
    const change = (change: Parameters<typeof changeLink>[2]['change']) =>
      changeLink(context, caller, { questionnaire, code, change });
    expect(await change({ paused: true })).toMatchObject({ ok: true });
    expect((await post(code, complete())).status).toBe(410);
    expect((await post(code, complete(slow))).body.status).toBe('complete');
    await change({ paused: false });
    expect((await post(code, complete())).status).toBe(201);
    await change({ terms: { ...wish, channel: 'direct', closesAt: context.now() } });
    expect((await post(code, complete())).status).toBe(410);
    expect((await post(code, complete(slower))).body.status).toBe('complete');
    await change({ terms: { ...wish, channel: 'direct', opensAt: new Date(context.now().getTime() + 60_000) } });
    expect((await post(code, complete())).status).toBe(410);
  });
});

async function asAdmin<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(database().adminUrl, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
