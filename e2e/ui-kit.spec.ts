import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const languages = [
  { locale: 'en', title: 'Parts' },
  { locale: 'ru', title: 'Детали' },
  { locale: 'zh', title: '界面部件' },
  { locale: 'lv', title: 'Detaļas' },
] as const;

for (const { locale, title } of languages) {
  test(`every part in ${locale} is accessible, and nothing scrolls sideways`, async ({ page }) => {
    await open(page, locale);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expectAccessible(page, locale === 'en' ? ['light', 'dark'] : ['light']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a dialog keeps the focus and gives it back', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'en');
  const trigger = page.getByRole('button', { name: 'Close the questionnaire…' });
  await trigger.click();
  const dialog = page.getByRole('dialog', { name: 'Close “You and your gym”?' });
  for (let presses = 0; presses < 5; presses++) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(trigger).toBeFocused();
});

test('what floats over the page is accessible too', async ({ page }) => {
  await open(page, 'en');
  for (const name of ['Close the questionnaire…', 'What changed', 'How we know', 'More']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('[data-state="open"]').first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  }
});

test('a number in prose opens its evidence and is focused again when that closes', async ({ page }) => {
  await open(page, 'en');
  const fact = page.getByRole('button', { name: '81%' });
  await fact.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Evidence for “81% never have enough time”' });
  await expect(drawer.getByText('95% interval 77 to 84, from 374 of 461 people')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(fact).toBeFocused();
});

test('a header orders the rows up, then down, then as they came', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'en');
  const table = page.getByRole('table', { name: 'Segments by size' });
  const people = table.getByRole('columnheader', { name: 'People' });
  const first = table.getByRole('rowheader').first();
  await expect(first).toContainText('Quiet rechargers');
  await people.getByRole('button').click();
  await expect(people).toHaveAttribute('aria-sort', 'ascending');
  await expect(first).toContainText('Price-first newcomers');
  await people.getByRole('button').click();
  await expect(people).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toContainText('Squeezed parents');
  await people.getByRole('button').click();
  await expect(first).toContainText('Quiet rechargers');
});

test('what was done can be undone from its toast', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'en');
  await page.getByRole('button', { name: 'Erase a question' }).click();
  await expect(page.getByText('Question 8 is erased.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Question 8 is back.').first()).toBeVisible();
});

test('a chart shows its numbers and gives them away, with a picture', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'en');
  const chart = page.getByRole('figure', { name: 'She has less time than anyone else' });
  await chart.getByRole('button', { name: 'Table' }).click();
  await expect(chart.getByRole('row', { name: 'Children at home 78 74 82 24' })).toBeVisible();
  await chart.getByRole('button', { name: 'Table' }).click();
  for (const [item, start] of [
    ['Numbers (CSV)', '\uFEFFTrait,Segment B,From,To,Everyone else\r\nChildren at home,78,74,82,24\r\n'],
    ['Picture (SVG)', '<svg'],
    ['Picture (PNG)', '\u0089PNG'],
  ] as const) {
    await chart.getByRole('button', { name: 'Download' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks).toString(item.includes('PNG') ? 'latin1' : 'utf8');
    expect(content.slice(0, start.length)).toBe(start);
  }
});

test('work in progress can be stopped', { tag: '@desktop' }, async ({ page }) => {
  await open(page, 'en');
  const bar = page.getByRole('progressbar', { name: 'Looking for groups' });
  await expect(bar).toHaveAttribute('aria-valuetext', '40 of 100 pairs');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped at 40 of 100 pairs. Nothing was kept.')).toBeVisible();
});

test('language and theme change at once and are remembered', async ({ page, isMobile }) => {
  await open(page, 'en');
  const place = isMobile ? page.locator('header').first() : page.locator('main');
  await place.getByRole('button', { name: /^Language/ }).click();
  await page.getByRole('menuitemradio', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '界面部件' })).toBeVisible();
  await place.getByRole('button', { name: /^主题/ }).click();
  await page.getByRole('menuitemradio', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the first Tab brings the way past the rail', async ({ page }) => {
  await open(page, 'en');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a page allows only scripts and styles that carry its nonce, and frames nowhere', { tag: '@desktop' }, async ({
  page,
}) => {
  const answer = await page.goto('/ui-kit');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{20,}' 'strict-dynamic' 'wasm-unsafe-eval';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/(script-src|style-src) [^;]*'unsafe-inline'/);
  expect(answer?.headers()['x-content-type-options']).toBe('nosniff');
  const again = await page.goto('/ui-kit');
  expect(again?.headers()['content-security-policy']).not.toBe(policy);
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: [/404/] });

  test('says so in our own words and our own look', async ({ page }) => {
    await page.context().addCookies([{ name: 'segue_language', value: 'lv', url: baseOf(page) }]);
    const answer = await page.goto('/ui-kit/nowhere');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Šajā adresē nekā nav' })).toBeVisible();
    await expectAccessible(page);
  });
});

async function open(page: Page, locale: string): Promise<void> {
  await page.context().addCookies([{ name: 'segue_language', value: locale, url: baseOf(page) }]);
  await page.goto('/ui-kit');
  await page.evaluate(() => document.fonts.ready);
}

function baseOf(page: Page): string {
  const base = test.info().project.use.baseURL;
  if (!base) throw new Error(`No base address for ${page.url()}`);
  return base;
}
