import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { test as base, expectAccessible } from './fixtures.ts';
import { type House, openHouse } from './house.ts';
import { signIn } from './sign-in.ts';

// A house of their own: these tests change the password that every other test signs in with.
const test = base.extend<object, { house: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures here
    async ({}, use) => {
      const house = await openHouse();
      await use(house);
      await house.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ house }, use) => use(house.url),
});
test.describe.configure({ mode: 'serial' });

/** Another browser of the same person. */
async function elsewhere(browser: Browser, house: House, options: { script?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: house.url, javaScriptEnabled: options.script ?? true });
  return context.newPage();
}

async function inLanguage(context: BrowserContext, house: House, language: string): Promise<void> {
  await context.addCookies([{ name: 'segue_language', value: language, url: house.url }]);
}

test.describe('signing in', { tag: '@desktop' }, () => {
  test('says that address and password do not fit, keeps the address, and then lets in', async ({ page, house }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.getByLabel('E-mail').fill(house.owner.email);
    await page.getByLabel('Password').fill('wrong horse battery');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'do not fit together' })).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue(house.owner.email);
    await expect(page.getByLabel('Password')).toHaveValue('');
    await page.getByLabel('Password').fill(house.owner.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/my-workspace$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('names each field that needs mending, beside it and in a summary that takes the focus', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill('ilze');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const summary = page.getByRole('alert').filter({ hasText: '2 things need mending' });
    await expect(summary).toBeVisible();
    await expect(page.locator(':focus')).toContainText('2 things need mending');
    await expect(page.getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/not an e-mail address/);
    await summary.getByRole('link', { name: /^Password/ }).click();
    await expect(page.getByLabel('Password')).toBeFocused();
  });

  test('works without script, also when something was wrong', async ({ browser, house }) => {
    const page = await elsewhere(browser, house, { script: false });
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(house.owner.email);
    await page.getByLabel('Password').fill('wrong horse battery');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('do not fit together')).toBeVisible();
    await expect(page.getByLabel('E-mail')).toHaveValue(house.owner.email);
    await page.getByLabel('Password').fill(house.owner.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/my-workspace$/);
    await page.context().close();
  });

  test('needs no mouse', async ({ page, house }) => {
    await page.goto('/sign-in');
    await tabTo(page, page.getByLabel('E-mail'));
    await page.keyboard.type(house.owner.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(house.owner.password);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/my-workspace$/);
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await page.goto('/my-workspace');
    await tabTo(page, skip);
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  });

  test('leads back to the page that was asked for, and never to another site', async ({ page, house }) => {
    await page.goto('/my-workspace/members?remove=nobody');
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await page.getByLabel('E-mail').fill(house.owner.email);
    await page.getByLabel('Password').fill(house.owner.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(/\/my-workspace\/members\?remove=nobody$/);
    for (const to of ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
      await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
      await expect(page).toHaveURL(`${house.url}/my-workspace`);
    }
  });

  test('[S32] is refused when another site’s page sends the form', async ({ request, house }) => {
    const html = await (await request.get('/sign-in')).text();
    const form = /<form[^>]*>(?:(?!<\/form>).)*name="email".*?<\/form>/s.exec(html)?.[0] ?? '';
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
    expect(hidden.length).toBeGreaterThan(0);
    const send = async (origin: string) => {
      const fields = Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', plainText(value ?? '')]));
      const response = await request.post('/sign-in', {
        headers: { origin },
        multipart: { ...fields, ...house.owner },
        maxRedirects: 0,
      });
      return response.headers()['set-cookie'] ?? '';
    };
    expect(await send('https://evil.example')).not.toContain('segue_session');
    expect(await send(house.url)).toContain('segue_session');
  });
});

test.describe('a signed-in person', { tag: '@desktop' }, () => {
  test.beforeEach(({ page, house }) => signIn(page, house.owner));

  test('makes a workspace and finds it among theirs', async ({ page }, { project }) => {
    await page.goto('/workspaces');
    await page.getByLabel('Name').fill(`Живая вода ${project.name}`);
    await page.getByRole('button', { name: 'Make the workspace' }).click();
    await expect(page).toHaveURL(new RegExp(`/zhivaia-voda-${project.name}`));
    await page.goto('/');
    await expect(page).toHaveURL(/\/workspaces$/);
    await expect(page.getByRole('link', { name: `Живая вода ${project.name}` })).toBeVisible();
  });

  test('[S27] cannot leave a workspace without an owner', async ({ page }) => {
    await page.goto('/my-workspace/members');
    await page.getByRole('link', { name: 'Leave' }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByText('A workspace keeps at least one owner')).toBeVisible();
    await page.getByLabel(/^Role of/).selectOption('viewer');
    await page.getByRole('button', { name: /^Change the role/ }).click();
    await expect(page.getByText('A workspace keeps at least one owner')).toBeVisible();
    await expect(page.getByLabel(/^Role of/)).toHaveValue('owner');
  });

  test('chooses name and language, and reads the page in it at once', async ({ page }) => {
    await page.goto('/account');
    await page.getByLabel('Name').fill('Ilze Kalniņa');
    await page.getByLabel('Language', { exact: true }).selectOption('lv');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Jūsu konts' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'lv');
    await page.getByLabel('Valoda', { exact: true }).selectOption('en');
    await page.getByRole('button', { name: 'Saglabāt' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
    await expect(page.getByLabel('Name')).toHaveValue('Ilze Kalniņa');
  });

  test('[S29] signs out everywhere, and the other browser is out too', async ({ page, browser, house }) => {
    const other = await elsewhere(browser, house);
    await signIn(other, house.owner);
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await expect(page.getByText('You are signed out everywhere.')).toBeVisible();
    await other.goto('/account');
    await expect(other).toHaveURL(/\/sign-in/);
    await page.goto('/my-workspace');
    await expect(page).toHaveURL(/\/sign-in/);
    await other.context().close();
  });

  test('[S29] changes the password: the old one and the other browser stop working', async ({
    page,
    browser,
    house,
  }) => {
    const other = await elsewhere(browser, house);
    await signIn(other, house.owner);
    const change = async (current: string, next: string) => {
      await page.goto('/account');
      await page.getByLabel('Present password').fill(current);
      await page.getByLabel('New password').fill(next);
      await page.getByRole('button', { name: 'Change the password' }).click();
    };
    await change('not my password', 'paper lantern orchard');
    await expect(page.getByLabel('Present password')).toHaveAccessibleDescription(/not your present password/);
    await change(house.owner.password, 'short');
    await expect(page.getByLabel('New password')).toHaveAccessibleDescription(/at least 10 characters/);
    await change(house.owner.password, 'paper lantern orchard');
    await expect(page.getByText(/The password is changed, and .* signed out/)).toBeVisible();

    await other.goto('/account');
    await expect(other).toHaveURL(/\/sign-in/);
    await other.getByLabel('E-mail').fill(house.owner.email);
    await other.getByLabel('Password').fill(house.owner.password);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await expect(other.getByText('do not fit together')).toBeVisible();
    await signIn(other, { ...house.owner, password: 'paper lantern orchard' });
    await other.context().close();

    await change('paper lantern orchard', house.owner.password);
    await expect(page.getByText(/The password is changed/)).toBeVisible();
  });
});

test.describe('what is not there', { tag: '@desktop' }, () => {
  test.use({ expectedErrors: [/404/] });

  test('[S14] a workspace of nobody known is not found', async ({ page, house }) => {
    await signIn(page, house.owner);
    expect((await page.goto('/somebody-elses'))?.status()).toBe(404);
    expect((await page.goto('/somebody-elses/members'))?.status()).toBe(404);
  });

  test('a reset link that never was says so, and how to get one', async ({ page }) => {
    await page.goto('/password/reset?token=never');
    await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
    await page.getByRole('link', { name: 'Ask for a new link' }).click();
    await expect(page.getByText('npm run segue -- user reset-password')).toBeVisible();
  });
});

test('every page is accessible in light and dark, in four languages', async ({ page, context, house }, { project }) => {
  test.setTimeout(600_000);
  // A phone changes how the pages are laid out, not how they are made: there the longest language speaks for all, as it does for dark.
  for (const language of project.name === 'phone' ? ['ru'] : ['en', 'ru', 'zh', 'lv']) {
    const schemes = language === 'ru' ? (['light', 'dark'] as const) : (['light'] as const);
    await context.clearCookies();
    await inLanguage(context, house, language);
    for (const path of ['/sign-in', '/password/forgotten', '/password/reset?token=never']) {
      await page.goto(path);
      await expectAccessible(page, schemes);
    }
    await page.goto('/sign-in');
    await page.locator('main form button[type="submit"]').click();
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(2);
    await expectAccessible(page, schemes);
    await signIn(page, house.owner);
    await inLanguage(context, house, language);
    for (const path of ['/workspaces', '/account', '/my-workspace', '/my-workspace/members']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page, schemes);
    }
  }
});

async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the Tab key does not reach it');
}

function plainText(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
