import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};
const workspace = process.env.SEGUE_E2E_WORKSPACE ?? 'my-workspace';

// A conflict and a lost connection are errors in the console too.
test.use({ expectedErrors: [/status of 409|ERR_INTERNET_DISCONNECTED/] });

test.describe('the editor of questionnaires', () => {
  test('writes one from nothing by keyboard alone, in two languages, and finds it again', async ({ page }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: one width is enough for the keyboard
    test.skip(info.project.name !== 'desktop');
    await begin(page, 'About coffee');
    await page.getByRole('link', { name: 'Settings of the questionnaire' }).first().focus();
    await page.keyboard.press('Enter');
    // The way to a place ends with the cursor on it, a moment later.
    await expect(page.locator('#edited')).toBeFocused();
    await page.getByLabel('Russian', { exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('textbox', { name: 'Title, Russian' })).toBeVisible();
    await type(page, 'Title, Russian', 'О кофе');

    await add(page, 'Single choice');
    await type(page, 'Question, English', 'Do you drink coffee?');
    await type(page, 'Question, Russian', 'Вы пьёте кофе?');
    await page.getByRole('textbox', { name: 'o1, English' }).focus();
    await page.keyboard.type('Every day');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'o2, English' })).toBeFocused();
    await page.keyboard.type('Now and then');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Never');
    await expect(page.getByRole('textbox', { name: 'o3, English' })).toHaveValue('Never');

    // A readable code takes the place of the made one, and what names it follows.
    await page.getByRole('button', { name: 'Use “drink_coffee”' }).focus();
    await page.keyboard.press('Enter');
    await expect(outline(page).first()).toHaveAttribute('href', '#q.drink_coffee');

    await add(page, 'Long text');
    await type(page, 'Question, English', 'Why not?');
    await page.getByRole('tab', { name: 'Who sees it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add a condition' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('With what').focus();
    await page.getByLabel('With what').selectOption('o3');
    await expect(page.getByText("drink_coffee = 'o3'")).toBeVisible();

    // Typed and clicked are the same condition; what cannot be read is said in words.
    await page.getByRole('button', { name: 'Type it instead' }).focus();
    await page.keyboard.press('Enter');
    const expression = page.getByRole('textbox', { name: 'Expression' });
    await expect(expression).toHaveValue("drink_coffee = 'o3'");
    await expression.fill("drink_coffee = 'o3");
    await expect(page.getByText('has no closing quotation mark').first()).toBeVisible();
    await expression.fill("drink_coffee in ('o2', 'o3')");
    await page.getByRole('button', { name: 'Click it together instead' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Never' })).toBeChecked();

    await add(page, 'Number');
    await type(page, 'Question, English', 'How many cups?');
    const line = outline(page).filter({ hasText: 'How many cups?' });
    await line.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText('now 2 of 3 on page 1')).toBeAttached();
    await expect(outline(page)).toHaveText([/Do you drink coffee/, /How many cups/, /Why not/]);

    await page.getByRole('button', { name: 'Delete', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(outline(page)).toHaveText([/Do you drink coffee/, /Why not/]);
    await page.keyboard.press('Control+z');
    await expect(outline(page)).toHaveText([/Do you drink coffee/, /How many cups/, /Why not/]);

    await expect(page.getByText('texts are missing in Russian')).toBeVisible();
    await expect(page.getByText('A questionnaire is not published without its privacy notice')).toBeVisible();
    await expectAccessible(page);
    await saved(page);
    await page.reload();
    await ready(page);
    await expect(outline(page)).toHaveText([/Do you drink coffee/, /How many cups/, /Why not/]);
    await outline(page).first().click();
    await expect(page.getByRole('textbox', { name: 'Question, Russian' })).toHaveValue('Вы пьёте кофе?');
    await expect(page.getByRole('textbox', { name: 'o3, English' })).toHaveValue('Never');

    // The phone shows the page that is edited, in the language chosen, by the respondents' own page.
    const phone = page.frameLocator('.preview-frame iframe:not([aria-hidden])');
    await expect(phone.getByText('Do you drink coffee?')).toBeVisible();
    await page.getByRole('button', { name: 'Russian', exact: true }).click();
    await expect(phone.getByText('Вы пьёте кофе?')).toBeVisible();
    // Its buttons work too; what they send is kept nowhere.
    await phone.getByRole('button', { name: 'English' }).click();
    await expect(phone.getByText('Do you drink coffee?')).toBeVisible();
  });

  test('takes ready questions from the library by keyboard, each under a code of its own', async ({ page }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: one width is enough for the keyboard
    test.skip(info.project.name !== 'desktop');
    await begin(page, 'Ready made');
    const open = page.getByRole('button', { name: 'From the library' });
    const library = page.getByRole('dialog', { name: 'Ready questions' });
    const take = async (search: string) => {
      await open.first().focus();
      await page.keyboard.press('Enter');
      await expect(library.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(search);
      await expect(library.locator('[data-ready]')).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(library).toHaveCount(0);
      await expect(page.locator('[data-place="label"]').first()).toBeFocused();
    };
    await take('how old');
    await take('old how');
    await expect(outline(page)).toHaveText([/How old are you/, /How old are you/]);
    await expect(outline(page).nth(0)).toHaveAttribute('href', '#q.age');
    await expect(outline(page).nth(1)).toHaveAttribute('href', '#q.age2');

    // What the checks miss is offered where they say so, and the library opens there.
    await page.getByRole('complementary').getByRole('button', { name: 'From the library' }).focus();
    await page.keyboard.press('Enter');
    await expect(library.getByRole('heading', { name: 'Geographic' })).toBeFocused();
    await expect(library.getByRole('button', { name: /How old are you.*asked already/ })).toBeAttached();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(outline(page)).toHaveText([/How old are you/]);
    await saved(page);
    await page.reload();
    await expect(outline(page)).toHaveText([/How old are you/]);
  });

  test('tells two tabs of each other, and lets a person choose', async ({ page, context }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: saving is the same at every width
    test.skip(info.project.name !== 'desktop');
    await begin(page, 'Two at once');
    await saving(page, () => page.getByRole('textbox', { name: 'Title' }).fill('Mine'));
    const other = await context.newPage();
    await other.goto(page.url());
    await ready(other);
    await saving(other, () => other.getByRole('textbox', { name: 'Title' }).fill('Theirs'));

    await page.getByRole('textbox', { name: 'Title' }).fill('Mine again');
    await expect(page.getByText('Somebody else has saved this questionnaire')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine again');
    await page.getByRole('button', { name: 'Save mine over theirs' }).click();
    await saved(page);

    await other.getByRole('textbox', { name: 'Title' }).fill('Theirs again');
    await other.getByRole('button', { name: 'Take theirs' }).click();
    await expect(other.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine again');
  });

  test('keeps what cannot be sent, says so, and sends it when it can', async ({ page, context }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: saving is the same at every width
    test.skip(info.project.name !== 'desktop');
    await begin(page, 'Lost line');
    await context.setOffline(true);
    await page.getByRole('textbox', { name: 'Title' }).fill('Typed without a line');
    await expect(page.getByText('Not saved: no connection')).toBeVisible();
    await context.setOffline(false);
    await saved(page);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Typed without a line');
  });

  test('takes nothing in without script, where it would be lost, and says so', async ({ page, browser }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: the same at every width
    test.skip(info.project.name !== 'desktop');
    await begin(page, 'No script');
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    const plain = await context.newPage();
    await plain.goto(page.url());
    const notice = plain.locator('noscript p').first();
    await expect(notice).toBeVisible();
    expect(await notice.evaluate((element) => element.textContent)).toContain('The editor needs JavaScript');
    await expect(plain.locator('[inert] .editor-columns')).toHaveCount(1);
    await context.close();
  });

  test('shows one column at a time on a phone', async ({ page }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: this is about the phone
    test.skip(info.project.name !== 'phone');
    await begin(page, 'On a phone');
    await page.getByRole('button', { name: 'Outline' }).click();
    await add(page, 'Yes or no');
    await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(page.getByRole('heading', { name: 'Checks' })).toBeVisible();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('says what is wrong with a file, place by place, and imports a good one', async ({ page }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: a file is the same at every width
    test.skip(info.project.name !== 'desktop');
    await signIn(page, owner);
    await page.goto(`/${workspace}/questionnaires/new`);
    await expectAccessible(page);
    const choose = (text: string) =>
      page
        .getByLabel('Definition (JSON)')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('{ "format": "segue/questionnaire@1", "code": "x", "<b>title": 1 }');
    await page.getByRole('button', { name: 'Import' }).click();
    await expect(page.getByText(/mistakes? and was not imported/)).toBeVisible();
    await expect(page.getByText('The format does not know this: <b>title')).toBeVisible();

    await choose('not json');
    await page.getByRole('button', { name: 'Import' }).click();
    await expect(page.getByText('This file is not JSON.')).toBeVisible();
  });
});

/** Signs in and begins a questionnaire from nothing. */
async function begin(page: Page, title: string): Promise<void> {
  await signIn(page, owner);
  await page.goto(`/${workspace}/questionnaires/new`);
  await page.getByRole('textbox', { name: 'What is it called?' }).fill(title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/questionnaires\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await ready(page);
}

/** The editor takes nothing in before script has taken it over. */
async function ready(page: Page): Promise<void> {
  await expect(page.locator(':not([inert]) > .editor-columns')).toBeVisible();
}

/** Adds a question of a type from the menu of the outline, without a pointer. */
async function add(page: Page, type: string): Promise<void> {
  await page.getByRole('button', { name: 'Add question' }).first().focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${type}`) })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-place="label"]').first()).toBeFocused();
}

async function type(page: Page, name: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).focus();
  await page.keyboard.type(words);
}

/** The questions of the outline, in their order. */
function outline(page: Page) {
  return page.getByRole('navigation', { name: 'Pages and questions' }).locator('a[href^="#q."]');
}

/** Does something and waits until the save that it brings has been answered. */
async function saving(page: Page, act: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await act();
  await answered;
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
}
