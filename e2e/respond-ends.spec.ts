import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { publishExample } from './publish-example.ts';

/** Up to the thanks, with as few answers as will do. */
async function answerAll(page: Page, url: string): Promise<void> {
  const next = page.locator('button[name=".go"][value="next"]');
  const choose = (name: string, value: string) =>
    page.locator(`label:has(input[name="${name}"][value="${value}"])`).click();
  await page.goto(url);
  await page.locator('[name="age"]').fill('34');
  await next.click();
  await choose('visits', 'never');
  await next.click();
  for (const row of ['strength', 'weight', 'calm', 'people', 'price', 'time']) await choose(`why.${row}`, '3');
  await next.click();
  for (let stage = 0; stage < 6; stage++) await page.locator('button.btn-primary:visible').click();
  await next.click();
  await page.waitForURL((address) => !address.searchParams.has('page'));
}

test('an anonymous respondent fetches the code in a step of its own, and the same one again', async ({ page }) => {
  const { url, codes } = await publishExample('quiet', 3, { code: 'fitness-club-anonymous', anonymous: true });
  await answerAll(page, url);
  await expect(page.locator('#the-code')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show my code' }).click();
  const code = await page.locator('#the-code').innerText();
  expect(code).toMatch(/^quiet-/);
  expect(codes.length).toBe(3);
  await page.goto(url);
  await page.getByRole('button', { name: 'Show my code' }).click();
  await expect(page.locator('#the-code')).toHaveText(code);
});

test.describe('a respondent’s own answers', () => {
  test.use({ expectedErrors: [/404/] });
  test('can be read and withdrawn for good', async ({ page }) => {
    const { url } = await publishExample('withdraw');
    await answerAll(page, url);
    await page.getByRole('link', { name: 'Read my answers or withdraw them' }).click();
    const receipt = page.url();
    await expect(page.getByRole('definition').filter({ hasText: /^34$/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByText('Withdraw my answers').click();
    await page.getByRole('button', { name: 'Erase my answers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your answers are erased');
    await expectAccessible(page);
    expect((await page.goto(receipt))?.status()).toBe(404);
    await page.goto(url);
    await expect(page.locator('[name="age"]')).toHaveValue('');
  });
});
