import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { forgetLink } from '../questionnaires/open-link.ts';
import { type PublishInput, publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { makeRespond } from './respond.ts';
import { PlainBrowser } from './testing.ts';

const database = openTestDatabase();
const assets = () => ({ style: '/respond/0123456789ab.css', script: '/respond/0123456789ab.js' });
const form = 'application/x-www-form-urlencoded';

async function door(input: Partial<PublishInput> = {}) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const publish = async (more: Partial<PublishInput>) => {
    const made = await publishQuestionnaire(context, caller, {
      definition: exampleDefinition(),
      ...more,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    forgetLink(context, made.value.link);
    return made.value.link;
  };
  const link = await publish(input);
  const respond = makeRespond(context, { rateLimits: false, assets, onFault: (error) => expect.fail(String(error)) });
  const send = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const init = { method, headers, ...(body !== undefined && { body }) };
    const answer = await respond(new Request(`http://segue.test${path}`, init));
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const post = (body: object | string, to = link) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return send('POST', `/api/v1/links/${to}/responses`, text, { 'content-type': 'application/json' });
  };
  const stored = () => asAdmin((sql) => sql`select * from responses where workspace_id = ${caller.workspace}`);
  return { context, caller, publish, respond, link, send, post, stored };
}

const complete = (more: object = {}) => ({ key: randomUUID(), answers: exampleAnswers(), status: 'complete', ...more });

describe('what nobody would send by hand', () => {
  it('[S42] texts that PostgreSQL cannot hold are held without it, wherever they come', async () => {
    const { post, send, link, stored } = await door();
    const bad = 'a\u0000b\ud800c';
    const long = `${'a'.repeat(199)}😀`;
    const sent = complete({ answers: { ...exampleAnswers(), sooner: bad, gender: 'other', 'gender.other': bad } });
    expect((await post({ ...sent, hidden: { utm_source: bad, utm_campaign: long } })).status).toBe(201);
    expect((await post(complete({ hidden: { utm_source: long } }))).status).toBe(201);
    const address = `/s/${link}?utm_source=${encodeURIComponent(long)}&utm_term=%00%ED%A0%80`;
    expect((await send('POST', address, '.page=about&age=34', { 'content-type': form })).status).toBeLessThan(400);
    expect(await stored()).toHaveLength(3);
    expect(JSON.stringify(await stored())).not.toMatch(/\\u0000|\\ud8/i);
  });

  it('[S42] numbers beyond all numbers, and lists without end, are refused shortly', async () => {
    const { post, stored } = await door();
    const key = randomUUID();
    const record = (length: number) => Object.fromEntries(Array.from({ length }, (_, at) => [`k${at}`, 1]));
    const many = record(15_000);
    const bodies = [
      ...['1e400', '-1e400', '1e300', '-5', '1e-300', 'null1', '[]', '{}', 'true', '"NaN"'].map(
        (age) => `{"key":"${key}","status":"complete","answers":{"age":${age}}}`,
      ),
      JSON.stringify({ key, status: 'open', answers: many }),
      JSON.stringify({ key, status: 'open', answers: { sources: Array.from({ length: 50_000 }, () => 'friends') } }),
      JSON.stringify({ key, status: 'open', answers: { ['k'.repeat(100_000)]: 1 } }),
      JSON.stringify({ key, status: 'open', answers: {}, ...many }),
      JSON.stringify({ key: 'k'.repeat(100_000), status: 'open', answers: {} }),
    ];
    expect((await post({ key, status: 'open', answers: record(20_001) })).status).toBe(400);
    expect((await post({ key, status: 'open', answers: { age: ','.repeat(30_000) } })).status).toBe(422);
    for (const body of bodies) {
      const { status, text } = await post(body);
      expect([400, 422], body.slice(0, 100)).toContain(status);
      expect(text.length, body.slice(0, 100)).toBeLessThan(5000);
    }
    expect(await stored()).toHaveLength(0);
  });

  it('[S42] only the types of body that are asked for are read', async () => {
    const { send, link, stored } = await door();
    const json = JSON.stringify(complete());
    for (const type of ['text/plain', form, 'multipart/form-data; boundary=x', 'application/jsonx', '']) {
      const answer = await send('POST', `/api/v1/links/${link}/responses`, json, { 'content-type': type });
      expect([type, answer.status]).toEqual([type, 415]);
    }
    for (const type of ['text/plain', 'application/json', 'multipart/form-data; boundary=x']) {
      const answer = await send('POST', `/s/${link}`, '.page=about&age=34', { 'content-type': type });
      expect([type, answer.status]).toEqual([type, 400]);
    }
    expect(await stored()).toHaveLength(0);
  });

  it('[S41] fields of forms named like something inherited are nothing', async () => {
    const { send, link, stored } = await door();
    const fields = ['.page=__proto__', '.page=about&.key=__proto__&.language=__proto__&.go=toString', '.page=about&'];
    for (const body of fields) {
      const sent = `${body}&__proto__=1&constructor=2&age=34&age=35`;
      expect((await send('POST', `/s/${link}?__proto__=1`, sent, { 'content-type': form })).status).toBe(200);
    }
    for (const row of await stored()) expect(row.answers).toEqual({ age: 34 });
    expect(({} as Record<string, unknown>).age).toBeUndefined();
  });
});

describe('what another page makes a browser send', () => {
  it('[S32] is refused from any other host, of the same domain too, at every address that changes something', async () => {
    const { send, link, post, stored } = await door({ codes: ['A'] });
    const sent = complete();
    await post(sent);
    const [before] = await stored();
    const addresses: [string, string, string, string][] = [
      ['POST', `/s/${link}`, form, `.page=about&.key=${sent.key}&age=50`],
      ['POST', `/s/${link}/receipt/${sent.key}`, form, 'withdraw=yes'],
      ['POST', `/s/${link}/code`, form, 'ticket=x'],
      ['POST', `/api/v1/links/${link}/responses`, 'application/json', JSON.stringify(complete())],
      ['PUT', `/api/v1/links/${link}/responses/${randomUUID()}`, 'application/json', '{"answers":{},"revision":0}'],
      ['POST', `/api/v1/links/${link}/tickets`, 'application/json', '{"ticket":"x"}'],
    ];
    const strangers = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://shop.segue.test' },
      { origin: 'http://segue.test:81' },
    ];
    for (const [method, path, type, body] of addresses) {
      for (const headers of strangers) {
        const answer = await send(method, path, body, { 'content-type': type, ...headers });
        expect([400, 404], `${method} ${path} ${JSON.stringify(headers)}`).toContain(answer.status);
      }
    }
    expect(await stored()).toEqual([before]);
  });
});

describe('what looks at a page and answers nothing', () => {
  it('[S20] stores nothing: GET, HEAD, OPTIONS, prefetches, and the addresses of receipts', async () => {
    const { send, link, stored } = await door({ codes: ['A'] });
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE', 'PATCH']) {
      for (const path of ['', '?page=journey&age=34', `/receipt/${randomUUID()}`, '/code']) {
        await send(method, `/s/${link}${path}`, undefined, { 'sec-purpose': 'prefetch' });
      }
      await send(method, `/api/v1/links/${link}/responses/${randomUUID()}`);
    }
    expect(await stored()).toHaveLength(0);
  });
});

describe('keys, cookies and receipts', () => {
  it('[S15] open one questionnaire’s response, under no other questionnaire’s link', async () => {
    const [one, two] = [await door(), await door()];
    const sent = complete();
    await one.post(sent);
    const at = (link: string) => `/api/v1/links/${link}/responses/${sent.key}`;
    expect((await one.send('GET', at(one.link))).status).toBe(200);
    expect((await one.send('GET', at(two.link))).status).toBe(404);
    expect((await one.send('GET', `/s/${two.link}/receipt/${sent.key}`)).status).toBe(404);
    const withdraw = await one.send('POST', `/s/${two.link}/receipt/${sent.key}`, 'withdraw=yes', {
      'content-type': form,
    });
    expect(withdraw.status).toBe(404);
    expect(await one.stored()).toHaveLength(1);
  });

  it('[S15] of another questionnaire of the same workspace open nothing either', async () => {
    const { publish, post, send, link, stored } = await door();
    const other = await publish({ definition: { ...exampleDefinition(), code: 'another-one' } });
    const sent = complete();
    await post(sent);
    expect(other).not.toBe(link);
    expect((await send('GET', `/api/v1/links/${other}/responses/${sent.key}`)).status).toBe(404);
    expect((await send('GET', `/s/${other}/receipt/${sent.key}`)).status).toBe(404);
    await send('POST', `/s/${other}/receipt/${sent.key}`, 'withdraw=yes', { 'content-type': form });
    expect(await stored()).toHaveLength(1);
  });

  it('[S23] a cookie of one link says nothing at another, nor does one that was changed', async () => {
    const { send, link, post } = await door();
    const sent = complete();
    await post(sent);
    const made = (await send('GET', `/s/${link}`)).headers.get('set-cookie')?.split(';')[0]?.split('=')[1] ?? '';
    const [key = '', begun = '', seal = ''] = made.split('.');
    const other = `${sent.key}.${begun}.${seal}`;
    const later = `${key}.${(Number.parseInt(begun, 36) - 1000).toString(36)}.${seal}`;
    for (const value of [other, later, `${key}.${begun}.`, `${key}.${begun}`, '..', '__proto__.a.b']) {
      const page = await send('GET', `/s/${link}`, undefined, { cookie: `segue_${link}=${value}` });
      expect(page.headers.get('set-cookie')).not.toContain(key);
      expect(page.headers.get('set-cookie')).not.toContain(sent.key);
    }
    const elsewhere = await door();
    const page = await elsewhere.send('GET', `/s/${elsewhere.link}`, undefined, {
      cookie: `segue_${elsewhere.link}=${made}`,
    });
    expect(page.headers.get('set-cookie')).not.toContain(key);
  });

  it('[S17] that are no UUIDs open nothing', async () => {
    const { send, link } = await door();
    for (const key of ['', '%20', '0', '__proto__', '00000000-0000-0000-0000-000000000000', `${randomUUID()}x`]) {
      expect((await send('GET', `/s/${link}/receipt/${key}`)).status).toBe(404);
      expect((await send('GET', `/api/v1/links/${link}/responses/${key}`)).status).toBeGreaterThanOrEqual(404);
    }
  });
});

describe('links that have changed', () => {
  it('[S20] no cookie kept from before the closing opens a link for ever, but its own response', async () => {
    const { context, respond, link, stored, send } = await door();
    const [idle, busy] = [await new PlainBrowser(respond).open(`/s/${link}`), new PlainBrowser(respond)];
    await (await busy.open(`/s/${link}`)).post({ age: '34' });
    await asAdmin((sql) => sql`update link_terms set closes_at = now() + interval '1 day' where code = ${link}`);
    context.clock.now = new Date(Date.now() + 91 * 86_400_000);
    expect((await idle.post({ age: '50' })).status).toBe(410);
    expect((await busy.open(`/s/${link}`)).page).toBe('habits');
    expect(await stored()).toHaveLength(1);
    expect((await send('GET', `/s/${link}`)).status).toBe(410);
  });

  it('[S20] a page of a paused link stores nothing although the link is remembered as open', async () => {
    const { send, link, stored } = await door();
    expect((await send('GET', `/s/${link}`)).status).toBe(200);
    await asAdmin((sql) => sql`update link_terms set paused = true where code = ${link}`);
    const posted = await send('POST', `/s/${link}`, '.page=about&age=34', { 'content-type': form });
    expect(posted.status).toBe(410);
    expect(await stored()).toHaveLength(0);
  });

  it('[S20] who began in a later version is judged by it after an earlier one was published again', async () => {
    const { publish, post } = await door();
    const later = exampleDefinition();
    later.pages[0]?.questions.push({ code: 'extra', type: 'yes-no', label: { en: 'x', ru: 'x' }, required: true });
    await publish({ definition: later });
    const key = randomUUID();
    expect((await post({ key, answers: {}, status: 'open' })).text).toContain('"version":2');
    await publish({});
    const ended = complete({ key, answers: { ...exampleAnswers(), extra: 'yes' } });
    expect(await post(ended)).toMatchObject({ status: 201, text: expect.stringContaining('"version":2') });
    expect((await post(ended)).status).toBe(200);
    expect((await post(complete())).text).toContain('"version":1');
  });

  it('[S46] who was promised to stay unknown gets a ticket, whatever the newest version says', async () => {
    const anonymous = { ...exampleDefinition(), anonymous: true };
    const { publish, respond, link, post, send } = await door({ definition: anonymous, codes: ['A', 'B', 'C'] });
    const [page, program] = [await new PlainBrowser(respond).open(`/s/${link}`), randomUUID()];
    await page.post({ age: '34' });
    await post({ key: program, answers: {}, status: 'open' });
    await publish({});
    const { text } = await post(complete({ key: program }));
    expect(JSON.parse(text).incentive.kind).toBe('ticket');
    await page.post({ age: '34', gender: 'woman' });
    await page.post({ visits: 'never', sources: ['friends'] });
    await page.post(Object.fromEntries(Object.keys(exampleAnswers().why ?? {}).map((row) => [`why.${row}`, '3'])));
    await page.post({ 'path.need.emotion': '1' });
    expect(page.text).toContain('Thank you');
    expect(page.html).toContain(`action="/s/${link}/code"`);
    const redeemed = await send(
      'POST',
      `/api/v1/links/${link}/tickets`,
      JSON.stringify({ ticket: JSON.parse(text).incentive.value }),
      { 'content-type': 'application/json' },
    );
    expect(JSON.parse(redeemed.text).incentive.value).toMatch(/^[ABC]$/);
    const named = JSON.parse((await post(complete())).text).incentive;
    expect(named.kind).toBe('code');
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
