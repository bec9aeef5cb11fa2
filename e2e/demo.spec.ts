import { test as base, expect, expectAccessible } from './fixtures.ts';
import { type House, openHouse } from './house.ts';
import { signIn } from './sign-in.ts';

// A house of its own, since all the others are without a demo; one is enough for all widths.
const test = base.extend<object, { house: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here
    async ({}, use, { project }) => {
      if (project.name !== 'desktop') return use(undefined as never);
      const house = await openHouse({ demo: true });
      await use(house);
      await house.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ house }, use) => use(house?.url),
});

test('the demo leads from a questionnaire to a map, and goes with one press', async ({ page, house }, info) => {
  // biome-ignore lint/suspicious/noSkippedTests: one installation with a demo is enough
  test.skip(info.project.name !== 'desktop', 'one installation with a demo is enough');
  // The app is there before its demo is; with two workspaces one chooses between them.
  await signIn(page, house.owner);
  await expect(page).toHaveURL(/\/(my-workspace|workspaces)$/);
  await expect.poll(async () => (await house.doctor()).demo, { timeout: 150_000, intervals: [3_000] }).toBe('ready');
  const { demoLinks } = await house.doctor();
  expect(demoLinks).toEqual([expect.stringMatching(/\/s\/[\w-]+$/)]);

  await page.goto('/demo');
  await expect(page.getByText('people and answers here are simulated').first()).toBeVisible();
  await expect(page.getByText('Quiet rechargers').first()).toBeVisible();
  await expectAccessible(page);

  await page.goto('/demo/questionnaires');
  await expect(page.getByRole('link', { name: 'You and your gym (simulated answers)' })).toBeVisible();
  await expect(page.getByText('(FiveThirtyEight, CC BY 4.0)').first()).toBeVisible();

  await page.goto('/demo/responses');
  const gym = page.getByRole('row').filter({ hasText: 'You and your gym (simulated answers)' });
  await expect(gym.getByRole('cell', { name: '800', exact: true })).toBeVisible();

  await page.goto('/demo/segmentation');
  await page.getByRole('link', { name: 'Motives, habits and money' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^4 segments among 7\d\d people$/);
  const segments = ['Quiet rechargers', 'Squeezed parents', 'Strength regulars', 'Price-first newcomers'];
  for (const name of segments) await expect(page.getByText(name).first()).toBeVisible();

  await page.goto('/demo/personas');
  await page
    .getByRole('link', { name: /Marta, squeezed parent/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Marta, squeezed parent');
  await page.locator('main button.fact').first().click();
  const drawer = page.getByRole('dialog', { name: /^Evidence/ });
  await expect(drawer).toBeVisible();
  await expect(drawer).toContainText(/\d/);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();

  await page.goto('/demo/journeys');
  await page.getByRole('link', { name: 'The stages of the study' }).first().click();
  await expect(page.getByText('How it felt').first()).toBeVisible();
  await expect(page.getByText(/Try opening until 23:00|Keep one room without music/).first()).toBeVisible();

  // A respondent reads at once that this is a demonstration.
  await page.goto(String((demoLinks as string[])[0]));
  await expect(page.getByText(/simulated/).first()).toBeVisible();

  await page.goto('/demo');
  await page.getByRole('button', { name: 'Remove the demo' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/demo'));
  await expect.poll(async () => (await house.doctor()).demo).toBe('removed');
});
