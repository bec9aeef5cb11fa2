import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { exportedResponses, publishExample } from './publish-example.ts';

const next = (page: Page) => page.locator('button[name=".go"][value="next"]:visible');
const status = (page: Page) => page.locator('#the-status');
const choose = (page: Page, name: string, value: string) =>
  page.locator(`label:has(input[name="${name}"][value="${value}"])`).click();

test.describe('without a connection', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] });

  test('answers wait on the device and are sent when it is back', async ({ page, context }) => {
    const { url } = await publishExample('offline');
    await page.goto(url);
    await context.setOffline(true);
    await page.locator('[name="age"]').fill('43');
    await choose(page, 'gender', 'woman');
    await expect(status(page)).toHaveText('Not saved yet: no connection. Your answers are kept on this device.');
    await context.setOffline(false);
    await expect(status(page)).toHaveText('Saved');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('segue:')))).toEqual([]);
    await page.reload();
    await expect(page.locator('[name="age"]')).toHaveValue('43');
    await expect(page.locator('[name="gender"][value="woman"]')).toBeChecked();
  });

  test('answers that never left the device are sent on the next visit', async ({ page, context }) => {
    const { url } = await publishExample('crash');
    await page.goto(url);
    // Not by a rule of the browser's network: a request that leaves with its page waits there for good, and the browser with it.
    await page.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError('no connection'));
    });
    await page.locator('[name="age"]').fill('44');
    await choose(page, 'gender', 'man');
    await expect(status(page)).toContainText('Not saved yet');
    await page.close({ runBeforeUnload: false });
    const later = await context.newPage();
    await later.goto(url);
    await expect(later.locator('[name="age"]')).toHaveValue('44');
    await expect(later.locator('[name="gender"][value="man"]')).toBeChecked();
  });
});

test.describe('in two windows', () => {
  // A save that comes too late is answered 409, and the browser says so in its console.
  test.use({ expectedErrors: [/409/] });

  test('the later one takes up the newer answers and keeps its own', async ({ page, context }) => {
    const { url } = await publishExample('windows');
    await page.goto(url);
    const other = await context.newPage();
    await other.goto(url);
    await page.locator('[name="age"]').fill('45');
    await choose(page, 'gender', 'man');
    await expect(status(page)).toHaveText('Saved');
    await choose(other, 'children', 'yes');
    await expect(other.locator('[name="age"]')).toHaveValue('45');
    await expect(other.locator('[name="children"][value="yes"]')).toBeChecked();
    await expect(status(other)).toHaveText(
      'You also answered in another window. This page now shows the newest answers.',
    );
  });
});

test('pressing three times sends the page once', async ({ page }) => {
  const { url } = await publishExample('thrice');
  await page.goto(url);
  await page.locator('[name="age"]').fill('46');
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts++;
  });
  await next(page).evaluate((button: HTMLButtonElement) => {
    for (let presses = 0; presses < 3; presses++) button.click();
  });
  await expect(page.locator('[name="visits"]').first()).toBeAttached();
  expect(posts).toBe(1);
});

test('what is wrong is told when the field is left; what is missing, when the page is sent', async ({ page }) => {
  const { url } = await publishExample('early');
  await page.goto(url);
  await page.locator('[name="age"]').fill('7');
  await page.locator('[name="age"]').press('Tab');
  await expect(page.locator('#err-age')).toBeVisible();
  await expect(page.locator('[name="age"]')).toHaveAttribute('aria-describedby', /(^| )err-age( |$)/);
  await expect(page.locator('#the-problems')).toBeHidden();
  await page.locator('[name="age"]').fill('');
  await page.locator('[name="age"]').press('Tab');
  await expect(page.locator('#err-age')).toHaveCount(0);
  await next(page).click();
  await expect(page.locator('#the-problems')).toBeFocused();
  await page.locator('#the-problems a').click();
  await expect(page.locator('[name="age"]')).toBeFocused();
});

test('the way is walked stage by stage, a stage can be left out, and back leads through it again', async ({ page }) => {
  const { url, link } = await publishExample('walk', 5, { code: 'fitness-club-walk' });
  await page.goto(url);
  await page.locator('[name="age"]').fill('47');
  await next(page).click();
  await choose(page, 'visits', 'never');
  await next(page).click();
  for (const row of ['strength', 'weight', 'calm', 'people', 'price', 'time']) await choose(page, `why.${row}`, '3');
  await next(page).click();

  const stage = (code: string) => page.locator(`[data-stage="${code}"]`);
  await expect(page.locator('.stage:visible')).toHaveCount(1);
  await choose(page, 'path.need.emotion', '2');
  await next(page).click();
  await expect(stage('look')).toBeVisible();
  await expect(stage('look').locator('legend').first()).toBeFocused();
  await expect(page.locator('.path .done')).toHaveCount(1);
  await choose(page, 'path.look.emotion', '-2');
  await page.getByRole('button', { name: 'This step did not happen' }).click();
  await expect(stage('trial')).toBeVisible();
  await expect(page.locator('.path .skipped')).toHaveCount(1);
  await page.locator('button[name=".go"][value="back"]').click();
  await expect(stage('look')).toBeVisible();
  for (let left = 0; left < 4; left++) await next(page).click();
  await expect(stage('leave')).toBeVisible();
  await next(page).click();
  await expect(page.locator('#q-path')).toBeHidden();
  await expect(page.locator('#q-quote_ok')).toBeVisible();
  await next(page).click();
  await expect(page.locator('#the-code')).not.toBeEmpty();
  const [stored] = (await exportedResponses(link)).filter((one) => one.status === 'complete').slice(-1);
  const answers = stored?.answers as Record<string, unknown> | undefined;
  expect(answers).toMatchObject({ age: 47 });
  expect(answers?.path).toEqual({ need: { emotion: 2 } });
});
