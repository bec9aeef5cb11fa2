import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { type PublishInput, publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { makeRespond } from './respond.ts';

const database = openTestDatabase();
const assets = () => ({ style: '/respond/0123456789ab.css', script: '/respond/0123456789ab.js' });

async function door(input: Partial<PublishInput> = {}) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const wish = { definition: exampleDefinition(), ...input };
  const made = await publishQuestionnaire(context, caller, wish);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const faults: unknown[] = [];
  const respond = makeRespond(context, { rateLimits: false, assets, onFault: (error) => faults.push(error) });
  const { link } = made.value;
  const json = async (method: string, path: string, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const init = { method, body: text, headers: { 'content-type': 'application/json' } };
    const answer = await respond(new Request(`http://segue.test/api/v1/links/${path}`, init));
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json(), answer };
  };
  const post = (body: unknown, to = link) => json('POST', `${to}/responses`, body);
  const put = (key: string, body: unknown) => json('PUT', `${link}/responses/${key}`, body);
  return { context, caller, respond, link, json, post, put, faults };
}

const complete = (more: object = {}) => ({ key: randomUUID(), answers: exampleAnswers(), status: 'complete', ...more });

describe('the JSON door', () => {
  it('takes a response: 201, and 200 for the same again', async () => {
    const { post } = await door();
    const sent = complete();
    const first = await post(sent);
    expect(first.status).toBe(201);
    expect(first.body).toEqual({ response: expect.any(String), status: 'complete', version: 1, revision: 1 });
    const again = await post(sent);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
  });

  it('gives a code once: the same to the same key, another to another', async () => {
    const { post } = await door({ codes: ['A', 'B', 'C'] });
    const sent = complete();
    const first = await post(sent);
    const again = await post(sent);
    const other = await post(complete());
    expect(first.body.incentive).toEqual({ kind: 'code', value: expect.stringMatching(/^[ABC]$/) });
    expect(again.body.incentive).toEqual(first.body.incentive);
    expect(other.body.incentive.value).not.toBe(first.body.incentive.value);
  });

  it('[S46] gives nothing for answers that are open, screened out or over quota', async () => {
    const { post } = await door({ codes: ['A'], quotas: [{ expression: 'true', limit: 0 }] });
    const open = await post({ key: randomUUID(), answers: {}, status: 'open' });
    const young = await post(complete({ answers: exampleAnswers(15) }));
    const late = await post(complete());
    expect([open, young, late].map(({ body }) => body.status)).toEqual(['open', 'screened-out', 'over-quota']);
    for (const { body } of [open, young, late]) expect(body).not.toHaveProperty('incentive');
  });

  it('hands an anonymous respondent a ticket, to be redeemed once and without the key', async () => {
    const { post, json, link } = await door({
      definition: { ...exampleDefinition(), anonymous: true },
      codes: ['A', 'B'],
    });
    const { body } = await post(complete());
    expect(body.incentive.kind).toBe('ticket');
    const redeem = () => json('POST', `${link}/tickets`, { ticket: body.incentive.value });
    const [one, two] = [await redeem(), await redeem()];
    expect(one.body).toEqual({ incentive: { kind: 'code', value: expect.stringMatching(/^[AB]$/) } });
    expect(two.body).toEqual(one.body);
    expect((await json('POST', `${link}/tickets`, { ticket: 'x'.repeat(43) })).status).toBe(404);
  });

  it('answers errors as RFC 9457: unknown link, conflict, invalid, unreadable, too large, wrong method', async () => {
    const { post, put, respond, link } = await door();
    const sent = complete();
    await post(sent);
    const cases = [
      [404, await post(complete(), 'nowhere234')],
      [409, await post({ ...sent, answers: exampleAnswers(40) })],
      [422, await post(complete({ answers: { age: 'old' } }))],
      [422, await post({ ...complete(), colour: 'red' })],
      [422, await post({ ...complete(), key: 'not-a-uuid' })],
      [400, await post('{"key":')],
      [400, await post(`{"answers":${'['.repeat(5000)}${']'.repeat(5000)}}`)],
      [413, await post(complete({ answers: { sooner: 'x'.repeat(600_000) } }))],
      [404, await put(randomUUID(), { answers: {}, revision: 3 })],
      [409, await put(sent.key, { answers: {}, revision: 1 })],
    ] as const;
    for (const [status, { status: got, body, type }] of cases) {
      expect(got, JSON.stringify(body)).toBe(status);
      expect(type).toBe('application/problem+json');
      expect(body).toMatchObject({
        type: expect.any(String),
        title: expect.any(String),
        status,
        detail: expect.any(String),
      });
    }
    const wrong = await respond(new Request(`http://segue.test/api/v1/links/${link}/responses`, { method: 'DELETE' }));
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it('names the answers that are wrong, in the reader’s language', async () => {
    const { post } = await door();
    const { body } = await post(complete({ answers: { ...exampleAnswers(), age: 7 }, language: 'ru' }));
    expect(body.errors).toEqual([{ code: 'age', message: 'Пожалуйста, укажите число не меньше 14.' }]);
  });

  it('saves on the way by revision, and refuses a stale one', async () => {
    const { post, put } = await door();
    const key = randomUUID();
    expect((await put(key, { answers: { age: 30 }, revision: 0 })).body).toMatchObject({ status: 'open', revision: 1 });
    expect((await put(key, { answers: { gender: 'man' }, revision: 1 })).body.revision).toBe(2);
    expect((await put(key, { answers: { gender: 'man' }, revision: 1 })).status).toBe(200);
    expect((await put(key, { answers: { gender: 'woman' }, revision: 1 })).status).toBe(409);
    expect((await put(key, { answers: { age: null }, revision: 2 })).body.revision).toBe(3);
    expect((await post(complete({ key }))).status).toBe(201);
  });

  it('[S41] takes no keys that reach into prototypes', async () => {
    const { post } = await door();
    const bodies = ['{"__proto__":{"age":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"toString":"x"}'];
    for (const answers of bodies) {
      const sent = `{"key":"${randomUUID()}","status":"open","answers":${answers}}`;
      const { status } = await post(sent);
      expect(status === 422 || status === 201).toBe(true);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(({} as Record<string, unknown>).age).toBeUndefined();
    }
    expect((await post(`{"__proto__":{},"key":"${randomUUID()}","status":"open","answers":{}}`)).status).toBe(422);
  });

  it('[S08] keeps what looks like SQL as the text that it is', async () => {
    const { post, respond, link } = await door();
    const words = "'); drop table responses; --";
    const sent = complete({ answers: { ...exampleAnswers(), sooner: words } });
    expect((await post(sent)).status).toBe(201);
    const read = await respond(new Request(`http://segue.test/api/v1/links/${link}/responses/${sent.key}`));
    expect((await read.json()).answers.sooner).toBe(words);
  });

  it('[S06] never reads an answer as an expression', async () => {
    const { post, context, caller, link } = await door();
    const definition = exampleDefinition();
    definition.pages[1]?.questions.push({ code: 'free', type: 'short-text', label: { en: 'x', ru: 'x' } });
    const screenOut = [{ code: 'is_true', when: "free = 'true'", message: { en: 'x', ru: 'x' } }];
    await publishQuestionnaire(context, caller, { definition: { ...definition, screenOut } });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { body } = await post(complete({ answers: { ...exampleAnswers(), free: "1 = 1 or free = 'true'" } }), link);
    expect(body.status).toBe('complete');
  });

  it('[S15] opens no response through the link of another questionnaire, and [S17] none by an empty key', async () => {
    const { post, respond, link } = await door();
    const other = await door();
    const sent = complete();
    await post(sent);
    const read = (at: string, key: string) =>
      respond(new Request(`http://segue.test/api/v1/links/${at}/responses/${key}`));
    expect((await read(link, sent.key)).status).toBe(200);
    expect((await read(other.link, sent.key)).status).toBe(404);
    const receipt = (at: string) => respond(new Request(`http://segue.test/s/${at}/receipt/${sent.key}`));
    expect([(await receipt(link)).status, (await receipt(other.link)).status]).toEqual([200, 404]);
    for (const key of ['', ' ', 'null', 'undefined']) {
      expect((await post(complete({ key }))).status).toBe(422);
      expect((await read(link, encodeURIComponent(key))).status).not.toBe(200);
    }
  });

  it('[S21] has no key that could be missing where one must be one of a kind', async () => {
    const { connection } = database();
    const open = await connection.sql`
      select c.relname as table, a.attname as column from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
      where i.indisunique and not a.attnotnull
        and c.relname in ('questionnaires', 'versions', 'links', 'link_terms', 'quotas', 'incentives', 'incentive_codes', 'claims', 'responses')`;
    expect([...open]).toEqual([]);
  });

  it('serves the schemas of our formats, and its own files for ever', async () => {
    const { respond } = await door();
    const schema = await respond(new Request('http://segue.test/schemas/questionnaire.json'));
    expect([schema.status, schema.headers.get('content-type')]).toEqual([200, 'application/schema+json']);
    expect((await schema.json()).title).toBe('segue/questionnaire@1');
    for (const path of [
      '/schemas/none.json',
      '/schemas/..%2f..%2fpackage.json',
      '/respond/0123456789ab.js',
      '/respond/..%2fx.js',
    ])
      expect([path, (await respond(new Request(`http://segue.test${path}`))).status]).toEqual([path, 404]);
  });

  it('knows a repeat of what ended a response that came with hidden fields', async () => {
    const definition = exampleDefinition();
    definition.pages[0]?.questions.push({ code: 'shop', type: 'hidden', label: { en: 'Shop', ru: 'Магазин' } });
    const { post } = await door({ definition });
    const key = randomUUID();
    await post({ key, answers: { age: 30 }, status: 'open', hidden: { shop: 'riga' } });
    const sent = complete({ key });
    expect((await post(sent)).status).toBe(201);
    expect((await post(sent)).status).toBe(200);
    expect((await post({ ...sent, answers: exampleAnswers(50) })).status).toBe(409);
  });

  it('answers 503 with Retry-After when the database is away, and is not a fault', async () => {
    const { connect } = await import('#db/connection.ts');
    const away = testContext(connect('postgres://nobody:x@127.0.0.1:1/none'));
    const faults: unknown[] = [];
    const respond = makeRespond(away, { rateLimits: false, assets, onFault: (error) => faults.push(error) });
    const answer = await respond(new Request('http://segue.test/s/abcdefgh23'));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(faults).toEqual([]);
    await away.connection.close();
  });

  it('[S42] lets nobody try out addresses: each that leads nowhere costs as much as twenty that do', async () => {
    const { context, link } = await door();
    let at = Date.parse('2026-05-02T12:00:00Z');
    const respond = makeRespond({ ...context, now: () => new Date(at) }, { rateLimits: true, assets });
    const ask = async (path: string) => {
      const headers = { 'x-segue-address': '192.0.2.77' };
      return (await respond(new Request(`http://segue.test${path}`, { headers }))).status;
    };
    const statuses: number[] = [];
    for (let n = 0; n < 40; n += 1) statuses.push(await ask(`/s/guess${String(n).padStart(4, '0')}`));
    expect(statuses.filter((status) => status === 404)).toHaveLength(29);
    expect(await ask(`/s/${link}`)).toBe(429);
    // Nor slowly: fifty tokens a second are two or three tries.
    for (statuses.length = 0; statuses.length < 500; at += 20) statuses.push(await ask('/s/guess4711'));
    expect(statuses.filter((status) => status === 404).length).toBeLessThan(26);
  });

  it('[S42] says when there was too much from one address, and for how long', async () => {
    const { context, link } = await door();
    const respond = makeRespond(
      { ...context, now: () => new Date('2026-05-01T12:00:00Z') },
      { rateLimits: true, assets },
    );
    const ask = (address: string) =>
      respond(new Request(`http://segue.test/s/${link}`, { headers: { 'x-segue-address': address } }));
    const statuses: number[] = [];
    for (let n = 0; n < 620; n += 1) statuses.push((await ask('192.0.2.1')).status);
    expect(statuses.slice(0, 600).every((status) => status === 200)).toBe(true);
    expect(statuses.slice(600).every((status) => status === 429)).toBe(true);
    expect((await ask('192.0.2.1')).headers.get('retry-after')).toBe('1');
    expect((await ask('192.0.2.2')).status).toBe(200);
  });
});
