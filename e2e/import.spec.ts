import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};
const workspace = (process.env.SEGUE_E2E_WORKSPACE ?? 'my-workspace').replace('/', '');
const items = [
  'yummy',
  'cheap',
  'tasty',
  'healthy',
  'greasy',
  'fast',
  'spicy',
  'fattening',
  'convenient',
  'disgusting',
  'pricey',
];
const visits = ['Never', 'Once a year', 'Once a month', 'Once a week'];

/**
 * A poll as a tool for polls writes it: eleven yes/no items, a scale with words at its ends, age, how often, gender.
 * @param key header of the key column: another one makes a file of another shape
 */
function poll(rows: number, key: string): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const answers = items.map((_, item) => ((row * 7 + item * 3) % 5 < (row % 2 ? 3 : 1) ? 'Yes' : 'No'));
    const like = (row * 5) % 11;
    const liked = like === 0 ? 'I hate it!-5' : like === 10 ? 'I love it!+5' : String(like - 5);
    return [
      `guest-${row}`,
      ...answers,
      liked,
      18 + ((row * 13) % 50),
      visits[row % 4],
      row % 3 ? 'Female' : 'Male',
    ].join(';');
  });
  return `﻿${[key, ...items, 'like', 'age', 'visits', 'gender'].join(';')}\r\n${lines.join('\r\n')}\r\n`;
}

async function bring(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`/${workspace}/responses/import`);
  await page.getByLabel('Data file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Read the file' }).press('Enter');
}

/** The list of columns row whose name this is. */
const opener = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('importing a data file', () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, owner);
  });

  test('is done by keyboard, reads a second file like the first, and leads on', async ({ page }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: the same forms on a phone
    test.skip(info.project.name !== 'desktop', 'the same forms on a phone');
    const name = `Poll ${Date.now().toString(36)}`;
    const key = `${name} respondent`;
    await bring(page, `${name}.csv`, poll(60, key));
    await expect(page.getByRole('heading', { name: 'Check how the file was read' })).toBeVisible();
    await expect(page.getByLabel('Column that tells respondents apart')).toHaveValue(key);
    await expectAccessible(page);

    // How often: ordered, and put into order with the arrows.
    await opener(page, 'visits').press('Enter');
    const form = page.locator('form').filter({ has: page.getByLabel('What it holds') });
    await form.getByLabel('What it holds').selectOption('ordered steps');
    const order = () =>
      form.locator('ol li').evaluateAll((rows) => rows.map((row) => row.textContent?.split(' · ')[0]));
    for (const [wanted, text] of visits.entries()) {
      for (let at = (await order()).indexOf(text); at > wanted; at -= 1) {
        await form.getByRole('button', { name: `Move ${text} up` }).press('Enter');
        await expect.poll(async () => (await order()).indexOf(text)).toBe(at - 1);
      }
    }
    expect(await order()).toEqual(visits);
    await form.getByLabel('Factor').selectOption('behavioural');
    await opener(page, 'visits').press('Space');

    // All items at once.
    await page.getByLabel('Find a column').fill('y');
    await page.getByLabel('Select all shown').press('Space');
    await page.getByLabel('With the selected').selectOption('factor: psychological');
    await page.getByRole('button', { name: 'Apply' }).press('Enter');
    await expect(page.getByRole('listitem').filter({ has: opener(page, 'yummy') })).toContainText('psychological');

    await page.getByRole('button', { name: 'Import 60 rows' }).press('Enter');
    await expect(page.getByRole('heading', { name: '60 responses are in' })).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText('Every row was taken.')).toBeVisible();
    await expectAccessible(page);
    const next = page.getByRole('link', { name: 'Find segments' });
    await expect(next).toHaveAttribute('href', /\/segmentation\/new\?questionnaire=[0-9a-f-]{36}$/);

    await bring(page, `${name} again.csv`, poll(61, key).replace('guest-60;', 'guest-59;'));
    await expect(page.getByText('Read as you read the last file with these columns.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ has: opener(page, 'visits') })).toContainText('behavioural');
    await page.getByLabel('Replace its responses by these').press('Space');
    await page.getByRole('button', { name: 'Import 61 rows' }).press('Enter');
    await expect(page.getByRole('heading', { name: '60 responses are in' })).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText('1 row has a key that was there before')).toBeVisible();
  });

  test('[S04] says what is wrong with a file in plain words, the file’s own words as text', async ({ page }) => {
    await bring(page, '<i>odd.csv', 'a,<b>bold</b>\n1,2\n3\n');
    const told = page.getByRole('alert').filter({ hasText: 'cannot be imported' });
    await expect(told).toContainText('Data row 2');
    await expect(told).toContainText('<b>bold</b>');
    await expectAccessible(page);
  });

  test('works without script', async ({ browser }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: the same forms on a phone
    test.skip(info.project.name !== 'desktop', 'the same forms on a phone');
    const page = await (
      await browser.newContext({ javaScriptEnabled: false, baseURL: info.project.use.baseURL ?? '' })
    ).newPage();
    await signIn(page, owner);
    const name = `Plain ${Date.now().toString(36)}`;
    await bring(page, `${name}.csv`, poll(20, name));
    await opener(page, 'gender').click();
    await page.getByLabel('Label', { exact: true }).fill('Gender of the guest');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await expect(opener(page, 'Gender of the guest')).toBeVisible();
    await page.getByRole('button', { name: 'Import 20 rows' }).click();
    await expect(
      page.getByRole('heading', { name: 'Importing' }).or(page.getByRole('heading', { name: '20 responses' })),
    ).toBeVisible();
    await page.context().close();
  });
});
