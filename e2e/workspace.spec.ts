import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};
const password = 'a good long password';

test.use({ expectedErrors: [/status of 404/] });

test('an owner makes a workspace, invites by a link bound to the address, and ends it', async ({ page, browser }) => {
  await signIn(page, owner);
  const slug = await makeWorkspace(page, `House ${Date.now().toString(36)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Who are your customers/);
  await expect(page.getByRole('link', { name: 'Choose a goal' })).toBeVisible();
  await expectAccessible(page);

  const guest = `guest-${slug}@example.org`;
  const link = await invite(page, slug, guest, 'viewer');
  await expectAccessible(page);

  // Somebody signed in under another address is told whose it is, and uses nothing up.
  await page.goto(link);
  await expect(page.getByText('This invitation is for somebody else')).toBeVisible();

  const visitor = await newPage(browser);
  await visitor.goto(link);
  await expectAccessible(visitor);
  await visitor.getByLabel('Your name').fill('A guest');
  await visitor.getByLabel('A password').fill('short');
  await visitor.getByRole('button', { name: 'Make my account and join' }).click();
  await expect(visitor.getByText('Take at least 10 characters.').first()).toBeVisible();
  await expect(visitor.getByLabel('Your name')).toHaveValue('A guest');
  await visitor.getByLabel('A password').fill(password);
  await visitor.getByRole('button', { name: 'Make my account and join' }).click();
  await visitor.waitForURL(`**/${slug}`);

  // A viewer sees where things stand, and neither invitations nor the ways to change the workspace.
  await visitor.goto(`/${slug}/members`);
  await expect(visitor.getByText('2 people belong to')).toBeVisible();
  await expect(visitor.getByRole('button', { name: 'Make the link' })).toHaveCount(0);
  await visitor.goto(`/${slug}/settings`);
  await expect(visitor.getByText('Only an owner changes the settings.')).toBeVisible();
  await expect(visitor.getByRole('button', { name: 'Delete for good' })).toHaveCount(0);
  await visitor.goto(`/${slug}/activity`);
  await expect(visitor.getByText('A guest: joined')).toBeVisible();
  await expectAccessible(visitor);
  await visitor.goto(link);
  await expect(visitor.getByText('This invitation opens nothing')).toBeVisible();

  await page.goto(`/${slug}/settings`);
  await page.getByLabel('Time zone').selectOption('Europe/Riga');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The settings are saved.')).toBeVisible();
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Riga');
  await expectAccessible(page);
  await page.getByLabel(/Type the name/).fill('Another name');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('This is not the name of the workspace.').first()).toBeVisible();
  await page.getByLabel(/Type the name/).fill(await nameOf(page));
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The workspace is deleted.')).toBeVisible();
  expect((await visitor.goto(`/${slug}`))?.status()).toBe(404);
  await visitor.context().close();
});

async function makeWorkspace(page: Page, name: string): Promise<string> {
  await page.goto('/workspaces');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  await page.waitForURL((url) => url.pathname !== '/workspaces');
  return new URL(page.url()).pathname.slice(1);
}

async function invite(page: Page, slug: string, email: string, role: string): Promise<string> {
  await page.goto(`/${slug}/members`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Role', { exact: true }).selectOption(role);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel(`Link for ${email}`).inputValue();
  return new URL(link).pathname;
}

async function nameOf(page: Page): Promise<string> {
  return page.locator('#main input[name="name"]').first().inputValue();
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(test.info().project.use.baseURL ?? '').origin });
  return context.newPage();
}
