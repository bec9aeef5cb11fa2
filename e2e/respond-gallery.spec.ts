import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

// Every kind of page at the respondents' door, drawn into files and shown under the door's own policy.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
const folder = mkdtempSync(join(tmpdir(), 'segue-gallery-'));

test.beforeAll(() => {
  execFileSync(process.execPath, ['browser/gallery.ts', folder]);
});

test('every page of the door is accessible in light and dark', async ({ page }) => {
  test.slow();
  const names = pagesIn('en');
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    await show(page, name);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
  }
});

test('every page of the door fits a screen of 320 px in every language', { tag: '@phone' }, async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of ['en', 'ru', 'zh', 'lv'].flatMap(pagesIn)) {
    await show(page, name);
    expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 320]);
  }
});

test('everything to press is at least 44 px wide and high', async ({ page }) => {
  for (const name of pagesIn('en')) {
    await show(page, name);
    const small = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll(
            'main button, main select, main input, main textarea, .langs a, .langs button, summary',
          ),
        ]
          .map((control) => (control.closest('label') ?? control).getBoundingClientRect())
          .filter(({ width, height }) => width > 1 && height > 1 && (width < 43.5 || height < 43.5)).length,
    );
    expect([name, small]).toEqual([name, 0]);
  }
});

function pagesIn(locale: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(`.${locale}.html`));
}

async function show(page: Page, name: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path.startsWith('/respond/')) return route.fulfill({ path: join('public', path) });
    if (!path.endsWith('.html')) return route.fulfill({ status: 204 });
    await route.fulfill({
      body: readFileSync(join(folder, path)),
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    });
  });
  await page.goto(`http://segue.test/${name}`);
}
