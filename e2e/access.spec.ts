import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test';
import { type Behind, type Door, doors, expectedStatus, type Who } from './access-doors.ts';
import { expect, test } from './fixtures.ts';
import { publishExample } from './publish-example.ts';
import { segmented, workspace } from './segmented.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};
const app = join(import.meta.dirname, '../app');
const members = ['viewer', 'analyst', 'editor'] as const;
/** Of each open answer that the data behind the doors has. */
const words = 'once the children are asleep';

test.use({ expectedErrors: [/status of 404/] });

test('the icon is also where browsers look for one by themselves', async ({ request }) => {
  const icon = await request.get('/favicon.ico');
  expect(icon.status()).toBe(200);
  expect(icon.headers()['content-type']).toContain('image/svg+xml');
});

test('[S14] [S15] [S18] [S19] [S32] [S38] every door opens to whom it is for, and to nobody else', async ({
  page,
  request,
  browser,
}, info) => {
  // biome-ignore lint/suspicious/noSkippedTests: what a door answers has no width
  test.skip(info.project.name !== 'desktop', 'what a door answers has no width');
  test.setTimeout(300_000);
  const found = globSync('**/{page.tsx,route.ts,route.tsx,page.ts}', { cwd: app });
  expect(found.toSorted()).toEqual(Object.keys(doors).toSorted());

  await signIn(page, owner);
  const made = await everything(page, request);
  const behind = { ...made.behind, invitation: await invite(page, workspace, 'viewer') };
  const asks = { owner: page.request, nobody: (await strange(browser)).request } as Record<Who, APIRequestContext>;
  for (const role of members) asks[role] = (await joined(browser, await invite(page, workspace, role))).request;
  const theirs = await makeWorkspace(page);
  asks.stranger = (await joined(browser, await invite(page, theirs, 'owner'))).request;

  const wrong: unknown[] = [];
  const look = async (name: string, door: Door, who: Who, slug: string, expected: number) => {
    const path = door.at(behind);
    const answer = await asks[who].get(path.startsWith('/') ? path : `/${slug}/${path}`.replace(/\/$/, ''), {
      maxRedirects: 0,
    });
    const body = await answer.text();
    const say = (what: unknown) => wrong.push([name, who, slug === theirs ? 'their own' : '', what]);
    if (answer.status() !== expected) say(`${answer.status()} in place of ${expected}`);
    const to = answer.headers().location ?? '';
    if (who === 'nobody' && expected === 307 && !to.includes('/sign-in')) say(`leads to ${to}`);
    if (who === 'stranger' && path !== behind.share && path !== behind.invitation)
      for (const own of [made.code, words]) if (body.includes(own)) say(`tells ${own}`);
    if (who === 'viewer') {
      for (const secret of made.secrets) if (body.includes(secret)) say(`tells the secret ${secret}`);
      if (/(key|token|password|session)_?hash|argon2|scrypt/i.test(body)) say('tells a hash');
      if (door.hidesWords && body.includes(words)) say('tells the words of respondents');
    }
  };
  // Four at a time, as browsers would.
  const all = Object.entries(doors).flatMap(([name, door]) => [
    ...(Object.keys(asks) as Who[]).map((who) => () => look(name, door, who, workspace, expectedStatus(door, who))),
    ...(name.startsWith('(studio)') ? [() => look(name, door, 'stranger', theirs, door.elsewhere ?? 404)] : []),
  ]);
  const next = async () => {
    for (let one = all.pop(); one; one = all.pop()) await one();
  };
  await Promise.all(Array.from({ length: 4 }, next));
  expect(wrong).toEqual([]);

  await foreignPages(page.request, behind);
});

/** [S32] Whoever owns it all: a page of another site can send nothing in their name. */
async function foreignPages(asked: APIRequestContext, behind: Behind) {
  const refused: string[] = [];
  for (const [name, door] of Object.entries(doors)) {
    if (!/route\.tsx?$/.test(name)) continue;
    const source = readFileSync(join(app, name), 'utf8');
    for (const [, method = ''] of source.matchAll(
      /^export (?:async )?(?:function|const) (POST|PUT|PATCH|DELETE)\b/gm,
    )) {
      const path = door.at(behind);
      const url = path.startsWith('/') ? path : `/${workspace}/${path}`;
      for (const headers of [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, {}])
        expect([name, (await asked.fetch(url, { method, headers, data: '{}', maxRedirects: 0 })).status()]).toEqual([
          name,
          403,
        ]);
      refused.push(`${method} ${name}`);
    }
  }
  expect(refused.length).toBeGreaterThan(2);
}

test('[S39] what is being written is seen in the preview by members, and by nobody at the door', async ({
  page,
  request,
}, info) => {
  // biome-ignore lint/suspicious/noSkippedTests: what a door answers has no width
  test.skip(info.project.name !== 'desktop', 'what a door answers has no width');
  await signIn(page, owner);
  const code = `unseen-${Date.now().toString(36)}`;
  const { questionnaire, link } = await publishExample(code, 2, { code });
  const home = `/${workspace}/questionnaires/${questionnaire}`;
  const draft = (await (await page.request.get(`${home}/export`)).json()) as Written;
  const [first] = draft.pages[0]?.questions ?? [];
  if (!first) throw new Error('the example begins with a question');
  first.label = { ...first.label, en: 'Not for the public yet' };
  const headers = { origin: test.info().project.use.baseURL ?? '' };
  const save = (revision: number) => page.request.put(`${home}/draft`, { headers, data: { revision, draft } });
  const { revision } = (await (await save(1_000_000)).json()) as { revision: number };
  expect((await save(revision)).status()).toBe(200);
  expect(await (await page.request.get(`${home}/preview?lang=en`)).text()).toContain('Not for the public yet');
  for (const path of [
    `/s/${link}`,
    `/s/${link}?preview=1`,
    `/api/v1/links/${link}`,
    `${home}/preview`,
    `${home}/export`,
  ])
    expect(await (await request.get(path)).text()).not.toContain('Not for the public yet');
  expect(await (await request.get(`/s/${link}?lang=en`)).text()).toContain('How old are you?');
});

interface Written {
  readonly pages: readonly { readonly questions: readonly { label: object }[] }[];
}

/** One of everything in the first workspace, and what nobody may be told of it. */
async function everything(page: Page, request: APIRequestContext) {
  const analysis = idOf(await segmented(page, request, 'access', 45));
  const html = await (await page.request.get(`/${workspace}/segmentation/${analysis}`)).text();
  const questionnaire = /questionnaire[=/]([0-9a-f-]{36})/.exec(html)?.[1] ?? '';
  const { code } = (await (await page.request.get(`/${workspace}/questionnaires/${questionnaire}/export`)).json()) as {
    code: string;
  };
  const links = await (await page.request.get(`/${workspace}/questionnaires/${questionnaire}/links`)).text();
  const link = /\/s\/([\w-]{6,})/.exec(links)?.[1] ?? '';
  const table = await (await page.request.get(`/${workspace}/responses?questionnaire=${questionnaire}`)).text();
  const response = /\/responses\/([0-9a-f-]{36})/.exec(table)?.[1] ?? '';

  const origin = test.info().project.use.baseURL ?? '';
  const file = {
    name: 'club.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id;often\n1;daily\n2;never\n3;daily\n4;never\n'),
  };
  const brought = await page.request.post(`/api/import/${workspace}`, {
    headers: { origin },
    multipart: { file },
    maxRedirects: 0,
  });
  expect(brought.status()).toBe(303);

  await page.goto(`/${workspace}/personas`);
  const ground = page.getByRole('region').filter({ has: page.locator(`a[href$="/segmentation/${analysis}"]`) });
  await ground.getByRole('button', { name: 'Draft personas' }).click();
  await expect(ground.getByRole('button', { name: 'Draft again' })).toBeVisible({ timeout: 90_000 });
  const persona = idOf((await ground.locator('a[href*="/personas/"]').first().getAttribute('href')) ?? '');
  await page.goto(`/${workspace}/journeys/new?persona=${persona}`);
  await page.getByRole('button', { name: 'Draw the map' }).click();
  await page.waitForURL(/journeys\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('button', { name: 'Add action' })).toBeVisible({ timeout: 60_000 });
  const map = idOf(page.url());
  await page.getByRole('button', { name: 'Make a link' }).click();
  const share = new URL(await page.locator('[data-share-link]').inputValue()).pathname;

  const cookies = (await page.context().cookies()).flatMap(({ name, value }) => (/session/.test(name) ? value : []));
  expect(cookies.length).toBeGreaterThan(0);
  // Codes of the pool are named after the questionnaire; the token of a share is shown once, to who made it.
  const pool = [`${code}-`];
  const secrets = [...cookies, ...pool, share];
  const ids = {
    questionnaire,
    link,
    response,
    analysis,
    persona,
    map,
    brought: idOf(brought.headers().location ?? ''),
  };
  for (const [name, id] of Object.entries(ids))
    expect([name, id]).toEqual([name, expect.stringMatching(/^[\w-]{6,}$/)]);
  return { code, secrets, behind: { ...ids, share } };
}

const idOf = (address: string) => address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';

async function makeWorkspace(page: Page): Promise<string> {
  await page.goto('/workspaces');
  await page.getByLabel('Name').fill(`Elsewhere ${Date.now().toString(36)}`);
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  await page.waitForURL((url) => url.pathname !== '/workspaces');
  return new URL(page.url()).pathname.slice(1);
}

/** The path of an invitation for somebody new. */
async function invite(page: Page, slug: string, role: string): Promise<string> {
  const email = `${role}-${Date.now().toString(36)}@example.org`;
  await page.goto(`/${slug}/members`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Role', { exact: true }).selectOption(role);
  await page.getByRole('button', { name: 'Make the link' }).click();
  return new URL(await page.getByLabel(`Link for ${email}`).inputValue()).pathname;
}

/** Somebody new who took an invitation. */
async function joined(browser: Browser, invitation: string): Promise<BrowserContext> {
  const context = await strange(browser);
  const page = await context.newPage();
  await page.goto(invitation);
  await page.getByLabel('Your name').fill('A guest');
  await page.getByLabel('A password').fill('a good long password');
  await page.getByRole('button', { name: 'Make my account and join' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/invitation'));
  await page.close();
  return context;
}

function strange(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ baseURL: test.info().project.use.baseURL ?? '' });
}
