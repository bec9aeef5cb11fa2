import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};
const workspace = process.env.SEGUE_E2E_WORKSPACE ?? 'my-workspace';
const example = 'lib/questionnaires/examples/fitness-club.questionnaire.json';
const answers = {
  age: 34,
  gender: 'woman',
  children: 'no',
  home: { country: 'LV', region: 'LV-RIX' },
  visits: 'weekly',
  decided: 'weeks',
  sources: ['friends'],
  why: { strength: '5', weight: '2', calm: '4', people: '3', price: '4', time: '5' },
  path: { need: { touchpoints: ['friend'], emotion: 1 }, join: { emotion: -1, barriers: ['price'] } },
  sooner: 'The price',
  quote_ok: true,
};

/** Brings the example in as a questionnaire of its own, and goes to it; its address. */
async function begin(page: Page, code: string): Promise<string> {
  const definition = JSON.stringify({ ...JSON.parse(await readFile(example, 'utf8')), code });
  await page.goto(`/${workspace}/questionnaires/new`);
  const file = { name: 'gym.json', mimeType: 'application/json', buffer: Buffer.from(definition) };
  await page.getByLabel('Definition (JSON)').setInputFiles(file);
  await page.getByRole('button', { name: 'Import' }).click();
  await page.waitForURL(/\/questionnaires\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Answers all of it at once through the door's API, as somebody new. */
async function complete(page: Page, link: string) {
  const sent = { key: crypto.randomUUID(), answers, status: 'complete' };
  const answer = await page.request.post(`/api/v1/links/${link}/responses`, { data: sent });
  return { status: answer.status(), body: await answer.json() };
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the questionnaire' }).getByRole('link', { name });
const codeOf = (url: string) => url.split('/').at(-1)?.split('?')[0] ?? '';

test.describe('publishing', () => {
  // A paused link answers 410, and the browser says so in its console.
  test.use({ expectedErrors: [/410/] });

  test('a questionnaire is published, linked, tried out and paused', async ({ page, browser }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: the same forms on a phone
    test.skip(info.project.name !== 'desktop', 'once is enough');
    await signIn(page, owner);
    const base = await begin(page, `gym-${Date.now().toString(36)}`);

    await tab(page, 'Publish and versions').click();
    await expect(page.getByRole('heading', { name: 'Ready to be published as version 1' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish version 1' }).press('Enter');
    await page.waitForURL(/\/publish\?done=1$/);
    await expect(page.getByText('Version 1 is published', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Link to send')).toHaveValue(/\/s\/[a-z2-9]{10}$/);
    await expect(page.getByRole('img', { name: /^QR code of http/ })).toBeVisible();

    // A test link: its answers count nowhere, and it says so to who tries.
    await page.getByRole('link', { name: 'Try it yourself by a test link' }).click();
    await page.getByLabel('Where will it stand?').fill('Trying out');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.waitForURL(/\?done=made$/);
    await expect(page.getByText('The test link is made.')).toBeVisible();
    await page.getByRole('link', { name: 'Try it now' }).click();
    await expect(page.getByText('Test link: answers are kept as a test.')).toBeVisible();

    // Another channel, with dates that cannot be: what was typed stays.
    await page.goto(`${base}/links/new`);
    await page.getByLabel('Where will it stand?').fill('Newsletter in May');
    await page.getByLabel('Opens').fill('2030-05-02T10:00');
    await page.getByLabel('Closes').fill('2030-05-01T10:00');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByText('It has to close after it opens.')).toBeVisible();
    await expect(page.getByLabel('Where will it stand?')).toHaveValue('Newsletter in May');
    await page.getByLabel('Opens').fill('');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.waitForURL(/\?done=made$/);
    await expect(page.getByText('The link is made and open.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'English' })).toHaveValue(/You and your gym/);
    await expectAccessible(page);
    const newsletter = codeOf(page.url());

    // Pausing closes the door to who comes now, and is taken back from the toast.
    await tab(page, 'Links').click();
    await expect(page.getByRole('row', { name: /Newsletter in May/ })).toContainText('closes 1 May 2030, 10:00');
    await page.getByRole('button', { name: 'Pause: Newsletter in May' }).click();
    await expect(page.getByRole('button', { name: 'Resume: Newsletter in May' })).toBeVisible();
    // A toast stays while it has the focus; what follows takes a slow machine longer than it would stay otherwise.
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.focus();
    await expectAccessible(page);
    const respondent = await (await browser.newContext()).newPage();
    await respondent.goto(new URL(`/s/${newsletter}`, page.url()).href);
    await expect(respondent.getByText('This questionnaire is closed').first()).toBeVisible();
    expect((await complete(page, newsletter)).status).toBe(410);
    await undo.click();
    await expect(page.getByRole('button', { name: 'Pause: Newsletter in May' })).toBeVisible();
    await respondent.context().close();
  });

  test('codes and quotas are set up, and a test answer takes neither', async ({ page }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: the same forms on a phone
    test.skip(info.project.name !== 'desktop', 'once is enough');
    await signIn(page, owner);
    const base = await begin(page, `codes-${Date.now().toString(36)}`);
    await page.goto(`${base}/publish`);
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await page.waitForURL(/\/publish\?done=1$/);
    const real = codeOf(await page.getByLabel('Link to send').inputValue());
    await page.getByRole('link', { name: 'Try it yourself by a test link' }).click();
    await page.getByLabel('Where will it stand?').fill('Trying out');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.waitForURL(/\?done=made$/);
    await expect(page.getByText('The test link is made.')).toBeVisible();
    const tried = codeOf(page.url());

    // Codes: what can be added is, and the rest is told by line.
    await tab(page, 'Incentive').click();
    await page.getByRole('link', { name: /^A code from your list/ }).click();
    await page.getByRole('textbox', { name: 'English' }).fill('A free guest visit');
    await page.getByRole('button', { name: 'Give codes from now on' }).click();
    await expect(page.getByText('There are no codes left')).toBeVisible();
    await page.getByLabel('Codes, one a line').fill('GUEST-1\nGUEST-2\nGUEST-1\n\nGUEST-3');
    await page.getByRole('button', { name: 'Add the codes' }).click();
    await expect(page.getByText('3 codes were added, 2 lines were left out:').first()).toBeVisible();
    await expect(page.getByText('Line 3: the same code stands on line 1.')).toBeVisible();
    await expect(page.getByText('Only 3 codes are left')).toBeVisible();
    await expectAccessible(page);

    // A quota, clicked together.
    await tab(page, 'Quotas').click();
    await page.getByLabel('Who answered').selectOption("gender = 'woman'");
    await page.getByLabel('At most', { exact: true }).fill('2');
    await page.getByRole('button', { name: 'Add the quota' }).click();
    await expect(page.getByText('0 of 2 taken')).toBeVisible();

    // A test takes no place and no code; two real ones take both places, and the third comes too late.
    expect((await complete(page, tried)).body).not.toHaveProperty('incentive');
    expect((await complete(page, real)).body.incentive.value).toMatch(/^GUEST-[123]$/);
    expect((await complete(page, real)).body.incentive.value).toMatch(/^GUEST-[123]$/);
    expect((await complete(page, real)).body.status).toBe('over-quota');
    await page.reload();
    await expect(page.getByText('2 of 2 taken')).toBeVisible();
    await page.getByLabel('At most', { exact: true }).first().fill('1');
    await page.getByRole('button', { name: /^Change the limit of/ }).click();
    await expect(page.getByText('2 are taken already, so the limit cannot be lower than that.')).toBeVisible();
    await expectAccessible(page);
    await tab(page, 'Incentive').click();
    await expect(page.getByText('Only 1 code is left')).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('publishing, links and quotas work by plain forms', async ({ page }, info) => {
      // biome-ignore lint/suspicious/noSkippedTests: the same forms on a desktop
      test.skip(info.project.name !== 'phone', 'once is enough');
      await signIn(page, owner);
      const base = await begin(page, `plain-${Date.now().toString(36)}`);
      await page.goto(`${base}/publish`);
      await page.getByRole('button', { name: 'Publish version 1' }).click();
      await expect(page.getByText('Version 1 is published', { exact: true })).toBeVisible();
      await page.goto(`${base}/links/new`);
      await page.getByRole('button', { name: 'Make the link' }).click();
      await expect(page.getByText('Say where the link will stand, in up to 80 characters.')).toBeVisible();
      await page.getByLabel('Where will it stand?').fill('Poster');
      await page.getByRole('button', { name: 'Make the link' }).click();
      await expect(page.getByRole('heading', { name: 'Poster' })).toBeVisible();
      await page.goto(`${base}/quotas`);
      await page.getByLabel('Complete responses at most').fill('100');
      await page.getByRole('button', { name: 'Set the cap' }).click();
      await expect(page.getByText('0 of 100 taken')).toBeVisible();
      await page.goto(`${base}/links`);
      await page.getByRole('button', { name: 'Pause: Poster' }).click();
      await expect(page.getByRole('button', { name: 'Resume: Poster' })).toBeVisible();
    });
  });
});
