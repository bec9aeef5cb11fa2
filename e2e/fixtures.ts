import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** Console errors that this test provokes on purpose, such as the one for a page that answers 404. */
  readonly expectedErrors: readonly RegExp[];
}

interface Watch {
  readonly watched: undefined;
}

/**
 * The `test` of every browser test: it fails on any error in the console, any uncaught error of a page and any report of
 * the Content Security Policy, in every page the test opens.
 */
export const test = base.extend<Options & Watch>({
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ context, expectedErrors }, use) => {
      const seen: string[] = [];
      await context.exposeBinding('segueReportsPolicy', (_source, text: string) => seen.push(`policy: ${text}`));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          const report = (globalThis as { segueReportsPolicy?: (text: string) => void }).segueReportsPolicy;
          report?.(`${violatedDirective} blocked ${blockedURI}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => seen.push(`page: ${error.error().message}`));
      await use(undefined);
      expect(seen.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Zero violations of WCAG 2.2 AA on the page as it stands, in light and in dark.
 * @param schemes `light` alone where the same page is seen in dark in another language: colours know none
 */
export async function expectAccessible(
  page: Page,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The theme follows the system by script, which a busy machine lets wait; a theme that somebody chose does not follow.
    await page
      .waitForFunction(
        (scheme) => [undefined, scheme as string].includes(document.documentElement.dataset.theme),
        colorScheme,
        {
          timeout: 3_000,
        },
      )
      .catch(() => undefined);
    // Colours change with the next frames, some by a transition; axe must not read half of the old ones.
    await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(done));
      const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.all(changing.map(({ finished }) => finished.catch(() => undefined)));
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
    );
    expect(found, `in ${colorScheme}`).toEqual([]);
  }
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
