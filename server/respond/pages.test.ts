import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { type PublishInput, publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { makeRespond } from './respond.ts';
import { PlainBrowser } from './testing.ts';

const database = openTestDatabase();
const assets = () => ({ style: '/respond/0123456789ab.css', script: '/respond/0123456789ab.js' });

async function door(input: Partial<PublishInput> = {}) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const made = await publishQuestionnaire(context, caller, {
    definition: exampleDefinition(),
    ...input,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const respond = makeRespond(context, { rateLimits: false, assets, onFault: (error) => expect.fail(String(error)) });
  const { link } = made.value;
  const browse = (options = {}) => new PlainBrowser(respond, options).open(`/s/${link}`);
  const stored = () => asAdmin((sql) => sql`select * from responses where workspace_id = ${caller.workspace}`);
  return { context, caller, respond, link, browse, stored };
}

const agree = Object.fromEntries(
  ['strength', 'weight', 'calm', 'people', 'price', 'time'].map((row, at) => [`why.${row}`, String((at % 5) + 1)]),
);

async function answerAll(browser: PlainBrowser): Promise<PlainBrowser> {
  await browser.post({ age: '34', gender: 'woman' });
  await browser.post({ visits: 'never', sources: ['friends', 'search'] });
  await browser.post(agree);
  return browser.post({ 'path.need.emotion': '1' });
}

describe('the pages without script', () => {
  it('lead from the first page to the thanks, with the promised code', async () => {
    const { browse, stored } = await door({ codes: ['THE-CODE'] });
    const browser = await browse();
    expect(browser.status).toBe(200);
    expect(browser.text).toContain('Demo Fitness Club');
    expect((await browser.post({ age: '34', gender: 'woman' })).page).toBe('habits');
    expect((await browser.post({ visits: 'never', sources: ['friends', 'search'] })).page).toBe('motives');
    expect((await browser.post(agree)).page).toBe('journey');
    await browser.post({ 'path.need.emotion': '1' });
    expect(browser.text).toContain('Thank you');
    expect(browser.text).toContain('THE-CODE');
    const [row] = await stored();
    expect(row).toMatchObject({
      status: 'complete',
      answers: { age: 34, sources: ['friends', 'search'], path: { need: { emotion: 1 } } },
    });
    expect((await browser.open(browser.address)).text).toContain('THE-CODE');
    expect(await stored()).toHaveLength(1);
  });

  it('work on a device that keeps no cookies', async () => {
    const { browse, stored } = await door({ codes: ['THE-CODE'] });
    const browser = await answerAll(await browse({ cookies: false }));
    expect(browser.text).toContain('THE-CODE');
    expect(await stored()).toMatchObject([{ status: 'complete' }]);
  });

  it('show a page again with what is wrong and everything kept, sound answers saved', async () => {
    const { browse, stored } = await door();
    const browser = await browse();
    await browser.post({ age: 'old', gender: 'man' });
    expect(browser.status).toBe(422);
    expect(browser.page).toBe('about');
    expect(browser.html).toContain('value="old"');
    expect(browser.html).toMatch(/value="man"[^>]*checked/);
    expect(await stored()).toMatchObject([{ status: 'open', answers: { gender: 'man' } }]);
    expect((await browser.post({ age: '34', gender: 'man' })).page).toBe('habits');
  });

  it('show a question that an answer brought up before going on', async () => {
    const { browse } = await door();
    const browser = await browse();
    await browser.post({ age: '34' });
    await browser.post({ visits: 'weekly', '.shown': 'visits sources' });
    expect([browser.status, browser.page]).toEqual([200, 'habits']);
    expect(browser.html).toContain('the-notice');
    expect((await browser.post({ visits: 'weekly', decided: 'weeks' })).page).toBe('motives');
  });

  it('understand a post that says nothing but its answers', async () => {
    const { respond, link, stored } = await door();
    const send = (body: string) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return respond(new Request(`http://segue.test/s/${link}`, { method: 'POST', body, headers }));
    };
    const first = await send('.key=00000000-0000-4000-8000-00000000000a&age=34&gender=man');
    expect(await first.text()).toContain('name=".page" value="habits"');
    expect(await stored()).toMatchObject([{ status: 'open', answers: { age: 34, gender: 'man' } }]);
  });

  it('take up where the device left off, go back, and change the language with nothing lost', async () => {
    const { browse, link, stored } = await door();
    const browser = await browse();
    await browser.post({ age: '34' });
    expect((await browser.open(`/s/${link}`)).page).toBe('habits');
    await browser.post({ visits: 'weekly', '.go': 'back' });
    expect(browser.page).toBe('about');
    expect(browser.html).toContain('value="34"');
    await browser.post({ age: '35', '.language': 'ru' });
    expect(browser.html).toContain('<html lang="ru">');
    expect(browser.text).toContain('Сколько вам лет?');
    expect(browser.html).toContain('value="35"');
    expect(await stored()).toMatchObject([{ language: 'ru', answers: { age: 35, visits: 'weekly' } }]);
  });

  it('cannot be left out by an address', async () => {
    const { browse, link } = await door();
    const browser = await browse();
    expect((await browser.open(`/s/${link}?page=journey`)).page).toBe('about');
    expect((await browser.open(`/s/${link}?page=nowhere`)).page).toBe('about');
  });

  it('end for those who are screened out, in the author’s words', async () => {
    const { browse, stored } = await door({ codes: ['A'] });
    const browser = await browse();
    await browser.post({ age: '15' });
    expect(browser.text).toContain('people of 16 and over');
    expect(browser.text).not.toContain('Your code');
    expect(await stored()).toMatchObject([{ status: 'screened-out' }]);
  });

  it('[S09] take hidden fields from the address as far as they are sound, and keep where a visit came from', async () => {
    const definition = exampleDefinition();
    for (const code of ['shop', 'till'])
      definition.pages[0]?.questions.push({ code, type: 'hidden', label: { en: code, ru: code }, maxLength: 5 });
    const { respond, link, stored } = await door({ definition });
    const browser = await new PlainBrowser(respond).open(
      `/s/${link}?shop=riga&till=far-too-long&age=99&utm_source=mail`,
    );
    expect(browser.html).not.toContain('value="99"');
    await browser.post({ age: '34' });
    await browser.post({ visits: 'never' });
    expect(await stored()).toMatchObject([{ answers: { shop: 'riga', age: 34 }, hidden: { utm_source: 'mail' } }]);
    expect((await stored())[0]?.answers).not.toHaveProperty('till');
  });

  it('let a respondent read the answers and withdraw them for good, places in quotas too', async () => {
    const { browse, stored, link, caller } = await door({ quotas: [{ expression: 'true', limit: 1 }] });
    const browser = await answerAll(await browse());
    const receipt = /href="(\/s\/[^"]*\/receipt\/[^"]*)"/.exec(browser.html)?.[1] ?? '';
    await browser.open(receipt);
    expect(browser.text).toContain('34');
    await browser.post({ withdraw: 'yes' });
    expect(browser.text).toContain('erased');
    expect(await stored()).toHaveLength(0);
    expect((await browser.open(receipt)).status).toBe(404);
    const [quota] = await asAdmin((sql) => sql`select taken from quotas where workspace_id = ${caller.workspace}`);
    expect(quota).toEqual({ taken: 0 });
    expect((await browser.open(`/s/${link}`)).page).toBe('about');
  });

  it('[S46] hand an anonymous respondent a ticket, and the code for it in a step of its own', async () => {
    const { browse } = await door({ definition: { ...exampleDefinition(), anonymous: true }, codes: ['SECRET-1'] });
    const browser = await answerAll(await browse());
    expect(browser.text).not.toContain('SECRET-1');
    await browser.post({});
    expect(browser.text).toContain('SECRET-1');
  });

  it('say honestly when the codes ran out', async () => {
    const { browse } = await door({ codes: ['ONLY'] });
    await answerAll(await browse());
    const browser = await answerAll(await browse());
    expect(browser.text).toContain('the codes ran out');
  });

  it('[S20] are closed when the link is, but not to who began before, and nobody can claim to have', async () => {
    const { browse, respond, link, context } = await door();
    const early = await browse();
    await asAdmin((sql) => sql`update link_terms set closes_at = now() where code = ${link}`);
    context.clock.now = new Date(Date.now() + 2000);
    const late = await new PlainBrowser(respond).open(`/s/${link}`);
    expect([late.status, late.page]).toEqual([410, undefined]);
    const begun = (Date.now() - 86_400_000).toString(36);
    const forged = new Request(`http://segue.test/s/${link}`, {
      headers: { cookie: `segue_${link}=00000000-0000-4000-8000-000000000000.${begun}.AAAAAAAAAAAAAAAAAAAAAA` },
    });
    expect((await respond(forged)).status).toBe(410);
    expect((await early.post({ age: '34' })).page).toBe('habits');
  });

  it('send a response to review when a robot’s trap was filled in, and still thank', async () => {
    const { browse, stored } = await door();
    const browser = await browse();
    await browser.post({ age: '34' });
    await browser.post({ visits: 'never' });
    await browser.post(agree);
    await browser.post({ '.website': 'https://spam.example' });
    expect(browser.text).toContain('Thank you');
    expect(await stored()).toMatchObject([
      { status: 'complete', verdict: 'review', reasons: ['trap', 'too-fast', 'bare-minimum'] },
    ]);
  });

  it('keep the newer answers of another window', async () => {
    const { browse, respond, stored } = await door();
    const one = await browse();
    await one.post({ age: '34' });
    const html = one.html;
    const two = new PlainBrowser(respond);
    Object.assign(two, { html, address: one.address });
    await one.post({ visits: 'never', sources: ['friends'] });
    await two.post({ visits: 'monthly', sources: ['search'] });
    expect(await stored()).toMatchObject([{ revision: 3, answers: { age: 34, visits: 'monthly' } }]);
  });
});

describe('what surrounds the pages', () => {
  it('[S01] shows answers as text, wherever they come back', async () => {
    const { browse } = await door();
    const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const browser = await browse();
    await browser.post({ age: evil });
    expect(browser.html).not.toContain('<script>alert');
    expect(browser.html).not.toContain('<img src=x');
    await browser.post({ age: '34' });
    await browser.post({ visits: 'weekly', decided: 'weeks', '.shown': 'visits decided sources' });
    await browser.post(agree);
    await browser.post({ sooner: `${evil}</script>` });
    const receipt = /href="(\/s\/[^"]*\/receipt\/[^"]*)"/.exec(browser.html)?.[1] ?? '';
    await browser.open(receipt);
    expect(browser.text).toContain('alert(1)');
    expect(browser.html).not.toMatch(/<script>alert|<img src=x/);
  });

  it('[S02] [S03] renders the author’s words to an allow-list, without scripts and unsafe links', async () => {
    const definition = exampleDefinition();
    const intro = '<b onclick=x>hi</b> [go](javascript:alert(1)) [ok](https://example.org) ![x](data:text/html,x)';
    const { browse } = await door({ definition: { ...definition, intro: { en: intro, ru: intro } } });
    const { html } = await browse();
    expect(html).not.toMatch(/href="(javascript|data):/);
    expect(html).not.toContain('<b onclick');
    expect(html).toContain('href="https://example.org"');
  });

  it('carries a strict policy and is kept by nobody', async () => {
    const { browse } = await door();
    const { headers, html } = await browse();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(html).not.toMatch(
      /<script(?![^>]*(type="module"[^>]*src=|src=[^>]*type="module"|type="application\/json"))/,
    );
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
  });

  it('says of a wrong address, in the reader’s language, nothing but that', async () => {
    const { respond } = await door();
    for (const path of ['/s/nowhere234', '/s/x', '/s/', '/s/nowhere234/receipt/1', '/s/a/b/c/d']) {
      const browser = await new PlainBrowser(respond, { language: 'lv' }).open(path);
      expect([path, browser.status]).toEqual([path, 404]);
      expect(browser.html).toContain('<html lang="lv">');
    }
  });

  it('[S32] refuses what another site makes a browser post', async () => {
    const { respond, link, stored } = await door();
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
      const init = {
        method: 'POST',
        body: '.page=about&age=34',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      };
      expect((await respond(new Request(`http://segue.test/s/${link}`, init))).status).toBe(400);
    }
    expect(await stored()).toHaveLength(0);
  });

  it('compresses pages and knows HEAD, OPTIONS and no other methods', async () => {
    const { respond, link } = await door();
    const ask = (method: string, headers = {}) =>
      respond(new Request(`http://segue.test/s/${link}`, { method, headers }));
    expect((await ask('GET', { 'accept-encoding': 'gzip, br' })).headers.get('content-encoding')).toBe('br');
    expect((await ask('GET', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    expect((await ask('HEAD')).status).toBe(200);
    expect((await ask('OPTIONS')).headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect((await ask('DELETE')).status).toBe(405);
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
