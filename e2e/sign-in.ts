import type { Page } from '@playwright/test';

/** Signs in on the page's own sign-in form and waits until it has been left; in whatever language the page is. */
export async function signIn(page: Page, who: { readonly email: string; readonly password: string }): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name="email"]').fill(who.email);
  await page.locator('input[name="password"]').fill(who.password);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
