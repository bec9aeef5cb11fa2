import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { exportedResponses, publishExample } from './publish-example.ts';
import { signIn } from './sign-in.ts';

const statements = ['strength', 'weight', 'calm', 'people', 'price', 'time'];
const next = (page: Page) => page.locator('button[name=".go"][value="next"]:visible');
const choose = (page: Page, name: string, value: string) =>
  page.locator(`label:has(input[name="${name}"][value="${value}"])`).click();

/** The code on the page of thanks, once it is there. */
async function shownCode(page: Page): Promise<string> {
  const code = page.locator('#the-code');
  await expect(code).not.toBeEmpty();
  return code.innerText();
}

/** Answers the first three pages by pointing. */
async function answerToTheJourney(page: Page): Promise<void> {
  await page.locator('[name="age"]').fill('34');
  await choose(page, 'gender', 'woman');
  await page.locator('[name="home.country"]').selectOption('LV');
  await next(page).click();
  await choose(page, 'visits', 'weekly');
  await choose(page, 'decided', 'weeks');
  await choose(page, 'sources', 'friends');
  await next(page).click();
  for (const statement of statements) await choose(page, `why.${statement}`, '4');
  await next(page).click();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a respondent answers every page on a phone, gets a code, and keeps it when looking again', async ({ page }) => {
    const { url, link } = await publishExample('plain', 5, { code: 'fitness-club-plain' });
    await page.goto(url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You and your gym');
    await expect(page.getByText('Demo Fitness Club')).toBeVisible();
    await answerToTheJourney(page);
    await choose(page, 'path.need.touchpoints', 'friend');
    await choose(page, 'path.need.emotion', '-1');
    await page.locator('[name="path.need.story"]').fill('I was tired & <b>out of breath</b>');
    await page.locator('[name="sooner"]').fill('What it costs');
    await next(page).click();
    const code = await shownCode(page);
    await page.reload();
    expect(await shownCode(page)).toBe(code);
    const [stored] = (await exportedResponses(link)).filter((one) => one.status === 'complete').slice(-1);
    expect(stored?.answers).toMatchObject({ path: { need: { story: 'I was tired & <b>out of breath</b>' } } });
  });

  test.describe('with something missing', () => {
    // A page with errors answers 422, and the browser says so in its console.
    test.use({ expectedErrors: [/422/] });
    test('what is missing is said in a summary and beside the question, and nothing typed is lost', async ({
      page,
    }) => {
      const { url } = await publishExample('missing');
      await page.goto(url);
      await choose(page, 'gender', 'other');
      await page.locator('[name="gender.other"]').fill('agender');
      await next(page).click();
      const summary = page.locator('#the-problems');
      await expect(summary).toContainText('How old are you?');
      await expect(page.locator('[name="age"]')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('[name="gender.other"]')).toHaveValue('agender');
      await expect(page.locator('input[name="gender"][value="other"]')).toBeChecked();
    });
  });

  test('somebody too young is thanked, told why, and stored as screened out', async ({ page }) => {
    const { url, link } = await publishExample('young', 5, { code: 'fitness-club-young' });
    await page.goto(url);
    await page.locator('[name="age"]').fill('15');
    await next(page).click();
    await expect(page.locator('main')).toContainText('This survey is for people of 16 and over.');
    const stored = await exportedResponses(link);
    expect(stored.filter((one) => one.status === 'screened-out').length).toBeGreaterThan(0);
  });
});

test('in Russian, by keyboard alone, a respondent gets a code', async ({ page }) => {
  const { url } = await publishExample('keys');
  await page.goto(`${url}?lang=ru`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const reach = async (selector: string) => {
    for (let presses = 0; presses < 80; presses++) {
      // The page may be on its way to the next one: then there is nothing to ask yet.
      const isThere = page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
      if (await isThere.catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  const proceed = async (selector = 'button[name=".go"][value="next"]') => {
    await reach(selector);
    await page.keyboard.press('Enter');
  };

  await reach('[name="age"]');
  await page.keyboard.type('41');
  await proceed();
  await reach('input[name="visits"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await reach('input[name="decided"]');
  await page.keyboard.press('Space');
  await proceed();
  for (const statement of statements) {
    await reach(`input[name="why.${statement}"]`);
    await page.keyboard.press('Space');
  }
  await proceed();
  // Six stages, one at a time: each is stepped over with its own button.
  for (let stage = 1; stage <= 6; stage++) {
    await expect(page.getByText(`Шаг ${stage} из 6`)).toBeVisible();
    await proceed('button.btn-primary');
  }
  await expect(page.locator('[name="sooner"]')).toBeVisible();
  await proceed();
  expect(await shownCode(page)).not.toBe('');
});

test('what was answered is there when the respondent comes back on the same device', async ({ page, context }) => {
  const { url } = await publishExample('resume');
  await page.goto(url);
  await page.locator('[name="age"]').fill('52');
  await choose(page, 'gender', 'man');
  await next(page).click();
  await choose(page, 'visits', 'monthly');
  await expect(page.locator('#the-status')).toHaveText('Saved');
  await page.close();

  const later = await context.newPage();
  await later.goto(url);
  await expect(later.locator('input[name="visits"][value="monthly"]')).toBeChecked();
  await later.locator('button[name=".go"][value="back"]').click();
  await expect(later.locator('[name="age"]')).toHaveValue('52');
  await expect(later.locator('input[name="gender"][value="man"]')).toBeChecked();
});

test('changing the language keeps the answers and the page', async ({ page }) => {
  const { url } = await publishExample('words');
  await page.goto(url);
  await page.locator('[name="age"]').fill('28');
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вы и ваш фитнес-клуб');
  await expect(page.locator('[name="age"]')).toHaveValue('28');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await expect(page.locator('[name="age"]')).toHaveValue('28');
});

test('a press on a choice counts even when leaving a field mends its error', async ({ page }) => {
  const { url } = await publishExample('press');
  await page.goto(url);
  await next(page).click();
  await expect(page.locator('#the-problems')).toBeVisible();
  await page.locator('[name="age"]').fill('34');
  await choose(page, 'gender', 'woman');
  await expect(page.locator('input[name="gender"][value="woman"]')).toBeChecked();
  await expect(page.locator('#the-problems')).toBeHidden();
});

test('a question opens at once when an answer calls for it', async ({ page }) => {
  const { url } = await publishExample('branch');
  await page.goto(url);
  await page.locator('[name="age"]').fill('34');
  await next(page).click();
  await choose(page, 'visits', 'never');
  await expect(page.locator('#q-decided')).toBeHidden();
  await choose(page, 'visits', 'often');
  await expect(page.locator('#q-decided')).toBeVisible();
});

test('every page is accessible in light and dark, from the first to the thanks', async ({ page }) => {
  const { url } = await publishExample('axe');
  await page.goto(url);
  await expectAccessible(page);
  await next(page).click();
  await expectAccessible(page);
  await page.locator('[name="age"]').fill('34');
  await next(page).click();
  await choose(page, 'visits', 'never');
  await expectAccessible(page);
  await next(page).click();
  await expectAccessible(page);
  for (const statement of statements) await choose(page, `why.${statement}`, '2');
  await next(page).click();
  await expectAccessible(page);
  for (let stage = 0; stage < 6; stage++) await page.locator('button.btn-primary:visible').click();
  await expectAccessible(page);
  await next(page).click();
  await expect(page.locator('h1')).toBeVisible();
  await expectAccessible(page);
});

test('a response arrives where its owner looks', async ({ page }) => {
  const { url, link } = await publishExample('arrive', 5, { code: 'fitness-club-arrive' });
  const before = (await exportedResponses(link)).filter((one) => one.status === 'complete').length;
  await page.goto(url);
  await answerToTheJourney(page);
  for (let stage = 0; stage < 6; stage++) await page.locator('button.btn-primary:visible').click();
  await next(page).click();
  await shownCode(page);
  const complete = (await exportedResponses(link)).filter((one) => one.status === 'complete');
  expect(complete).toHaveLength(before + 1);

  await signIn(page, {
    email: process.env.SEGUE_OWNER_EMAIL ?? '',
    password: process.env.SEGUE_OWNER_PASSWORD ?? '',
  });
  // Other tests make workspaces of their own, so signing in may lead to the choice of them.
  await page.goto(`/${process.env.SEGUE_E2E_WORKSPACE ?? 'my-workspace'}`);
  await expect(page.locator('main')).toContainText(new RegExp(`Version 1, ${complete.length} complete response`));
});

test.describe('a link that leads nowhere', () => {
  test.use({ expectedErrors: [/404/] });
  test('says so in the respondent’s language', async ({ page }) => {
    const answer = await page.goto('/s/nosuchlink?lang=ru');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
});
