import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { segmented, workspace } from './segmented.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};

const claim = (page: Page) => page.locator('[data-claim]:visible');
const open = (page: Page) => page.locator('[data-claim][data-open]:visible');
/** The claim that has the focus, by its id. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-claim]')?.dataset.claim ?? null);

test('a persona is drafted, decided on by keyboard, reworded, approved and taken away', async ({
  page,
  request,
}, info) => {
  // biome-ignore lint/suspicious/noSkippedTests: one walk is enough, and it looks at a phone too
  test.skip(info.project.name !== 'desktop', 'one walk is enough, and it looks at a phone too');
  test.setTimeout(240_000);
  await signIn(page, owner);
  const analysis = await segmented(page, request, 'people', 90);
  const id = analysis.split('/').at(-1) ?? '';
  await page.goto(`/${workspace}/personas`);
  const ground = page.getByRole('region').filter({ has: page.locator(`a[href$="/segmentation/${id}"]`) });
  await ground.getByRole('button', { name: 'Draft personas' }).press('Enter');
  await expect(ground.getByRole('listitem').getByRole('link')).toHaveCount(3, { timeout: 120_000 });
  await expect(ground.getByRole('button', { name: 'Draft again' })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await ground.getByRole('listitem').getByRole('link').first().press('Enter');
  await page.waitForURL(/personas\/[0-9a-f-]{36}$/);
  const address = page.url();
  await expect(page.getByRole('heading', { name: 'What the card says' })).toBeVisible();
  await expectAccessible(page);

  // One key each; the focus goes on by itself, and back again with what is taken back.
  const all = await open(page).count();
  expect(all).toBeGreaterThan(6);
  await page.getByRole('link', { name: `Decide on ${all} claims` }).press('Enter');
  const first = await focused(page);
  await page.keyboard.press('a');
  await expect(page.getByText('Accepted.', { exact: true })).toBeVisible();
  const second = await focused(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('r');
  await expect(page.getByText('Rejected.', { exact: true })).toBeVisible();
  await expect(open(page)).toHaveCount(all - 2);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText('Undone.', { exact: true })).toBeVisible();
  await expect(open(page)).toHaveCount(all - 1);
  await expect(page.locator(`[data-claim="${second}"]`)).toHaveAttribute('data-open', '');
  await page
    .locator(`[data-claim="${first}"]`)
    .getByRole('button', { name: /^Take back/ })
    .focus();
  await page.keyboard.press('u');
  await expect(page.getByText('Taken back; it is to be decided.', { exact: true })).toBeVisible();
  await expect(open(page)).toHaveCount(all);

  // A number opens what lies behind it, and leads to as many responses.
  const number = page.locator('#claims .fact').filter({ hasText: '%' }).first();
  await number.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('95% interval');
  await expect(drawer).toContainText('after correction for');
  await expectAccessible(page);
  const behind = drawer.getByRole('link', { name: /^Open (all )?\d+ responses?$/ });
  const count = Number((await behind.textContent())?.match(/\d+/)?.[0]);
  await page.keyboard.press('Escape');
  await expect(number).toBeFocused();
  await number.press('Enter');
  await behind.press('Enter');
  await page.waitForURL(/segmentation\/[0-9a-f-]{36}\/responses\?segment=a&variable=/);
  await expect(page.getByText(new RegExp(`^${count} responses?$`))).toBeVisible();
  await page.goto(address);

  // Other words keep the place of the number; a typed one is refused in words.
  const row = claim(page)
    .filter({ has: page.getByRole('link', { name: /^Edit words/ }) })
    .first();
  const worded = await row.getAttribute('data-claim');
  await row.getByRole('link', { name: /^Edit words/ }).press('Enter');
  const field = page.getByRole('textbox', { name: 'English' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\{\{fact\}\}/);
  await field.fill('Simply 66% of them');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '“66%” is typed by hand' })).toBeVisible();
  await expect(field).toHaveValue('Simply 66% of them');
  await field.fill('Put simply: {{fact}}, others {{rest}}.');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.locator(`#claim-${worded}`)).toContainText(/Put simply: [\d.%]+, others [\d.%]+\./);

  // An assumption carries the word, and a name is a name.
  await page.getByRole('link', { name: /^Assume: Goals/ }).press('Enter');
  await page.getByRole('textbox', { name: /Goals and needs, in your words/ }).fill('Wants an hour of her own');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(claim(page).filter({ hasText: 'Wants an hour of her own' })).toContainText('assumed');
  await page.getByRole('link', { name: 'Rename' }).press('Enter');
  await page.getByRole('textbox', { name: 'What this persona is called' }).fill('Marta <b>');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marta <b>');

  // The rest: one part at once, then key by key until nothing is open.
  await page
    .getByRole('button', { name: /^Accept all \d+/ })
    .first()
    .press('Enter');
  await expect(page.getByText(/^\d+ claims accepted\.$/)).toBeVisible();
  const left = await open(page).count();
  await open(page)
    .first()
    .getByRole('button', { name: /^(Accept|Still)/ })
    .focus();
  for (let at = 0; at < left; at++) await page.keyboard.press(at % 5 === 4 ? 'r' : 'a');
  await expect(open(page)).toHaveCount(0);
  const approve = page.getByRole('button', { name: 'Approve' });
  await approve.press('Enter');
  await expect(page.getByText('Approved. What changes from now on opens it again.')).toBeVisible();
  await expectAccessible(page);

  // Every format comes as a file, in the reader's language.
  for (const [format, type] of [
    ['pdf', 'application/pdf'],
    ['png', 'image/png'],
    ['md', 'text/markdown; charset=utf-8'],
    ['json', 'application/json'],
  ]) {
    const file = await page.request.get(`${address}/export?format=${format}`);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, type]);
    expect(file.headers()['content-disposition']).toBe(`attachment; filename="persona-a-en.${format}"`);
    if (format === 'md') expect(await file.text()).toMatch(/^# Marta &lt;b&gt;[\s\S]*Wants an hour of her own/);
  }
  await page.getByText('Export', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Markdown, accepted claims' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('persona-a-en.md');

  for (const locale of ['ru', 'zh']) {
    await page.context().addCookies([{ name: 'segue_language', value: locale, url: address }]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});

test('without script personas are drafted, and a claim accepted and taken back, by forms', async ({
  page,
  request,
  browser,
}, info) => {
  // biome-ignore lint/suspicious/noSkippedTests: one walk is enough, and it looks at a phone too
  test.skip(info.project.name !== 'desktop', 'one walk is enough, and it looks at a phone too');
  test.setTimeout(240_000);
  await signIn(page, owner);
  const analysis = await segmented(page, request, 'plain', 60);
  const id = analysis.split('/').at(-1) ?? '';
  const bare = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'en-GB',
    storageState: await page.context().storageState(),
  });
  const plain = await bare.newPage();
  const personas = new URL(`/${workspace}/personas`, analysis).href;
  await plain.goto(personas);
  const ground = plain.getByRole('region').filter({ has: plain.locator(`a[href$="/segmentation/${id}"]`) });
  await ground.getByRole('button', { name: 'Draft personas' }).click();
  await expect(async () => {
    await plain.goto(personas);
    await expect(ground.getByRole('button', { name: 'Draft again' })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await ground.getByRole('listitem').getByRole('link').first().click();
  await expect(plain.getByRole('heading', { name: 'What the card says' })).toBeVisible();
  const before = await open(plain).count();
  await open(plain)
    .first()
    .getByRole('button', { name: /^Accept: / })
    .click();
  await expect(open(plain)).toHaveCount(before - 1);
  await plain
    .getByRole('button', { name: /^Take back/ })
    .first()
    .click();
  await expect(open(plain)).toHaveCount(before);
  await bare.close();
});
