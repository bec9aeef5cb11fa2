import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { type PublishedExample, publishExample } from './publish-example.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};
/** Where the command line publishes: the oldest workspace. */
const workspace = process.env.SEGUE_E2E_WORKSPACE ?? 'my-workspace';
const statements = ['strength', 'weight', 'calm', 'people', 'price', 'time'];
const sound = {
  gender: 'woman',
  visits: 'weekly',
  decided: 'weeks',
  sources: ['friends', 'search'],
  why: { strength: '5', weight: '2', calm: '4', people: '3', price: '4', time: '5' },
  path: { need: { touchpoints: ['friend'], emotion: 1, story: 'A friend took me along' } },
};
const straight = Object.fromEntries(statements.map((row) => [row, '3']));

async function answer(request: APIRequestContext, { link }: PublishedExample, answers: object): Promise<void> {
  const data = { key: randomUUID(), status: 'complete', language: 'en', answers: { ...sound, ...answers } };
  const sent = await request.post(`/api/v1/links/${link}/responses`, { data });
  expect(sent.status(), await sent.text()).toBe(201);
}

/**
 * Begins and ends within a moment, answers only what must be answered, and that with one answer all the way down. Says
 * whether it was quick enough to be told: on a machine that is very busy a moment can last.
 */
async function hasten(request: APIRequestContext, { link }: PublishedExample, age: number): Promise<boolean> {
  const key = randomUUID();
  const at = `/api/v1/links/${link}/responses`;
  await request.get(`/s/${link}`);
  const start = Date.now();
  const begun = await request.post(at, { data: { key, status: 'open', answers: { age } } });
  expect(begun.status()).toBe(201);
  const answers = { age, visits: 'weekly', why: straight };
  const ended = await request.post(at, { data: { key, status: 'complete', answers } });
  expect(ended.status(), await ended.text()).toBe(201);
  return Date.now() - start < 7000;
}

const rows = (page: Page) => page.locator('#table tbody tr:has(a)');
const ages = (page: Page) => rows(page).locator('td:nth-of-type(4) > :not(.stack-label)');

test.describe('responses in the studio', () => {
  test('are counted, found, sorted, overruled and taken out, by keyboard alone', async ({ page, request }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: at one width
    test.skip(info.project.name !== 'desktop', 'the table is one of columns on a wide screen');
    const code = `browse-${Date.now().toString(36)}`;
    const made = await publishExample(code, 9, { code });
    await answer(request, made, { age: 31, sooner: '=1+1 <b>crowded</b> at six' });
    await answer(request, made, { age: 52 });
    await answer(request, made, { age: 24, why: straight });
    await hasten(request, made, 44);
    await signIn(page, owner);
    const address = `/${workspace}/responses?questionnaire=${made.questionnaire}`;
    await page.goto(address);
    await expect(page.getByText('4 people have answered to the end')).toBeVisible();
    await expect(page.getByRole('link', { name: /^1\s*Show: Dropped/ })).toBeVisible();
    await expectAccessible(page);

    const age = page.getByRole('link', { name: 'How old are you?' });
    await age.press('Enter');
    await expect(ages(page)).toHaveText(['24', '31', '44', '52']);
    await expect(page.getByRole('columnheader', { name: 'How old are you?' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await age.press('Enter');
    await expect(ages(page)).toHaveText(['52', '44', '31', '24']);

    const search = page.getByRole('searchbox', { name: 'Find in people’s own words' });
    await search.fill('<B>CROWDED');
    await search.press('Enter');
    await expect(ages(page)).toHaveText(['31']);
    await page.getByRole('link', { name: /Says “<B>CROWDED”/ }).press('Enter');
    await expect(rows(page)).toHaveCount(4);

    await rows(page).filter({ hasText: 'To review' }).getByRole('checkbox').press('Space');
    await page.locator('#rows').getByRole('button', { name: 'Drop' }).press('Enter');
    await expect(page.getByText('Decided about 1 response.')).toBeVisible();
    await expect(rows(page).filter({ hasText: 'by a person' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByText('1 response is as it was.')).toBeVisible();
    await expect(rows(page).filter({ hasText: 'To review' })).toHaveCount(1);

    const csv = await page.request.get(`${address.replace('responses?', 'responses/export?')}&format=csv&text=crowded`);
    expect(csv.headers()['content-disposition']).toMatch(/attachment; filename="responses-.*\.csv"/);
    const [head = '', row = '', ...rest] = (await csv.text()).trim().split('\r\n');
    expect(head).toMatch(/^response,status,language,started,submitted,link,verdict,age,/);
    expect(row).toContain(",'=1+1 <b>crowded</b> at six");
    expect(rest).toEqual([]);
  });

  test('one of them tells its answers, its pace and its verdict, and is erased for good', async ({
    page,
    request,
  }, info) => {
    const code = `single-${info.project.name}-${Date.now().toString(36)}`;
    const made = await publishExample(code, 9, { code });
    await page.goto(made.url);
    await page.locator('[name="age"]').fill('38');
    await page.locator('button[name=".go"][value="next"]:visible').click();
    await expect(page.locator('[name="visits"]').first()).toBeAttached();
    const isQuick = await hasten(request, made, 44);
    await signIn(page, owner);
    const address = `/${workspace}/responses?questionnaire=${made.questionnaire}`;
    await page.goto(`${address}&status=open`);
    await expect(page.locator('main')).toContainText('How you train');
    await rows(page).getByRole('link').first().click();
    await expect(page.getByText('Not reached').first()).toBeVisible();
    await expect(page.locator('#timeline + ol')).toContainText('About you');

    await page.goto(`${address}&verdict=drop`);
    await rows(page).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'This response is left out' })).toBeVisible();
    if (isQuick) await expect(page.getByText('Much faster than the others')).toBeVisible();
    await expect(page.getByText('Only what had to be answered was')).toBeVisible();
    await expect(page.getByText('The same answer all the way down')).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Show codes' }).click();
    await expect(page.locator('code', { hasText: 'gender' })).toBeVisible();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'This response counts' })).toBeVisible();
    await page.getByLabel('Note').fill('Rang them: it was them.');
    await page.getByRole('button', { name: 'Keep note' }).click();
    await expect(page.getByText('The note is kept.')).toBeVisible();

    await page.getByRole('button', { name: 'Erase this response…' }).click();
    await page.getByRole('button', { name: 'Erase 1 response' }).click();
    await expect(page.getByText('1 response was erased.')).toBeVisible();
    await page.goto(address);
    await expect(page.getByText('0 people have answered to the end')).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('are filtered and overruled all the same', async ({ page, request }, info) => {
      // biome-ignore lint/suspicious/noSkippedTests: at one width
      test.skip(info.project.name !== 'desktop', 'forms are the same at every width');
      const code = `plain-${Date.now().toString(36)}`;
      const made = await publishExample(code, 9, { code });
      await answer(request, made, { age: 31 });
      await answer(request, made, { age: 52, sooner: 'Parking' });
      await signIn(page, owner);
      await page.goto(`/${workspace}/responses?questionnaire=${made.questionnaire}`);
      await page.locator('input[name="text"]').fill('parking');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(rows(page)).toHaveCount(1);
      await rows(page).getByRole('checkbox').check();
      await page.locator('#rows').getByRole('button', { name: 'Review' }).click();
      await expect(page.getByText('Decided about 1 response.')).toBeVisible();
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page)).toContainText('To review');
    });
  });
});
