import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { type PublishedExample, publishExample } from './publish-example.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};
/** Where the command line publishes: the oldest workspace. */
const workspace = process.env.SEGUE_E2E_WORKSPACE ?? 'my-workspace';
const statements = ['strength', 'weight', 'calm', 'people', 'price', 'time'];

/** Three kinds of people: each cares most for one thing, trains so often and is of an age of its own. */
function person(at: number): Record<string, unknown> {
  const kind = at % 3;
  const cares = ['strength', 'calm', 'price'][kind];
  const wobble = (row: number) => (at * 7 + row * 3) % 2;
  const why = Object.fromEntries(
    statements.map((row, n) => [row, String(row === cares ? 5 - wobble(n) : 1 + wobble(n) + (at % 2))]),
  );
  return {
    age: 20 + kind * 15 + (at % 7),
    gender: at % 2 ? 'woman' : 'man',
    children: kind === 1 ? 'yes' : 'no',
    visits: ['weekly', 'monthly', 'weekly'][kind],
    decided: at % 5 ? 'weeks' : 'months',
    sources: at % 4 ? ['friends'] : ['search'],
    why,
    sooner: `Somebody should have told me that number ${at} on the list was free`,
    quote_ok: true,
  };
}

/** Somebody who is like nobody else: among such people there are no groups, and looking for them takes long. */
function loner(at: number): Record<string, unknown> {
  const drawn = (n: number) => (((at + 1) * 7919 + n * 104_729) % 9973) % 5;
  return {
    ...person(at),
    age: 16 + ((at * 37) % 70),
    children: drawn(9) > 2 ? 'yes' : 'no',
    why: Object.fromEntries(statements.map((row, n) => [row, String(1 + drawn(n))])),
  };
}

/** A few at a time, as people come. */
async function answerAll(
  request: APIRequestContext,
  { link }: PublishedExample,
  count: number,
  who: (at: number) => Record<string, unknown> = person,
): Promise<void> {
  const waiting = Array.from({ length: count }, (_, at) => at);
  const come = async () => {
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const data = { key: randomUUID(), status: 'complete', language: 'en', answers: who(at) };
      const sent = await request.post(`/api/v1/links/${link}/responses`, { data });
      expect(sent.status(), await sent.text()).toBe(201);
    }
  };
  await Promise.all(Array.from({ length: 6 }, come));
}

const finished = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: /segments? among \d+ people/ })).toBeVisible({ timeout: 90_000 });

test.describe('segments in the studio', () => {
  test('are found, named, traced to their responses and compared, by keyboard', async ({ page, request }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: one width tells all that the other would
    test.skip(info.project.name !== 'desktop', 'one walk is enough; the phone has its own test');
    test.setTimeout(240_000);
    const code = `groups-${Date.now().toString(36)}`;
    const made = await publishExample(code, 3, { code });
    await answerAll(request, made, 240);
    await request.post(`/api/v1/links/${made.link}/responses`, {
      data: { key: randomUUID(), status: 'open', answers: { age: 40 } },
    });
    await signIn(page, owner);
    await page.goto(`/${workspace}/segmentation/new?questionnaire=${made.questionnaire}`);
    const counted = page.getByRole('status').filter({ hasText: 'used of' });
    await expect(counted).toHaveText('240 used of 241, because 1 is not finished');
    await expectAccessible(page);

    // The choice counts live, and says why.
    await page.getByText('Use only some of them').press('Enter');
    await page.getByLabel('Submitted until').fill('2020-01-01');
    await expect(page.getByText('No response is left')).toBeVisible();
    await page.getByLabel('Submitted until').fill('');
    await expect(counted).toHaveText('240 used of 241, because 1 is not finished');

    // What they do counts half.
    await page
      .getByRole('group', { name: 'How much “What they do” counts' })
      .getByRole('radio', { name: 'Half' })
      .press('Space');
    await page.getByText('Details', { exact: true }).press('Enter');
    await page.getByLabel('Method').selectOption('mixed');
    await page.getByLabel('Name of the analysis').fill('Spring groups');
    await page.getByRole('button', { name: 'Find segments' }).press('Enter');
    await page.waitForURL(/segmentation\/[0-9a-f-]{36}$/);
    await finished(page);
    await expect(page.getByText(/^Two runs agree on \d+ of 100 people/)).toBeVisible();
    await expect(page.getByText('All 240 are used').or(page.getByText(/240 used of 241/))).toBeVisible();
    await expectAccessible(page);
    const address = page.url();

    // What they rest on: the factor that carries them first, and a few questions that place a new person.
    const rests = page.locator('#rests');
    const factors = rests.getByRole('table', { name: 'What each factor carries' });
    await expect(factors.getByRole('rowheader', { name: 'What they do' })).toBeVisible();
    await expect(rests.getByText(/^Ask a new person/)).toBeVisible();
    const file = await rests.getByRole('link', { name: /^These questions as a questionnaire/ }).getAttribute('href');
    const typing = await (await page.request.get(file ?? '')).json();
    expect(typing.questionnaire.pages[0].questions.length).toBeGreaterThan(0);
    expect(typing.segments.length).toBe(typing.tool.k);

    // A name, a colour and a note, without leaving the page.
    const card = page.locator('#segment-a');
    await card.locator('summary').press('Enter');
    await card.getByLabel('Name').fill('Early birds <b>');
    await card.getByLabel('Note').fill('Come before work.');
    await card.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(card.getByRole('link', { name: 'Early birds <b>' })).toBeVisible();

    // A size and a number lead to exactly as many responses.
    const size = Number((await card.getByRole('link', { name: /people$/ }).textContent())?.match(/\d+/)?.[0]);
    await card.getByRole('link', { name: /people$/ }).press('Enter');
    await expect(page.getByText(`${size} responses`, { exact: true })).toBeVisible();
    await page.goto(`${address}?show=all#profile`);
    const number = page
      .getByRole('link', { name: /^Early birds <b>, How often .*: \d+%, show the responses$/ })
      .first();
    const share = Number((await number.textContent())?.match(/\d+/)?.[0]);
    await number.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${share}% of Early birds <b>`);
    const base = await page.getByText(/\d+ of \d+ who answered/).textContent();
    const behind = Number(base?.match(/^(\d+) of/)?.[1]);
    await expect(page.getByText(new RegExp(`^${behind} responses?$`))).toBeVisible();
    await expectAccessible(page);

    // Another number in one press, and who moved.
    await page.goto(address);
    await page.getByRole('button', { name: '2 segments' }).press('Enter');
    await page.waitForURL((url) => url.href !== address && /segmentation\/[0-9a-f-]{36}$/.test(url.pathname));
    await finished(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 segments among 240 people');
    const [before = '', after = ''] = [address, page.url()].map((one) => one.split('/').at(-1));
    await page.goto(`/${workspace}/segmentation/compare`);
    // Two are chosen already, though which are the newest depends on what else goes on in this workspace.
    expect(await page.getByLabel('First').inputValue()).not.toBe(await page.getByLabel('Second').inputValue());
    await page.getByLabel('First').selectOption(before);
    await page.getByLabel('Second').selectOption(after);
    await page.getByRole('button', { name: 'Compare', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Who moved' })).toBeVisible();
    await expect(page.getByText(/^\d+ of 240 people are in matching segments\./)).toBeVisible();
    await expectAccessible(page);

    const sheet = await page.request.get(`${address}/export?format=md`);
    expect(await sheet.text()).toContain('Early birds &lt;b&gt;');
    expect(sheet.headers()['content-disposition']).toContain('attachment');
  });

  test('are weighed, watched as others come, and found again in another wave', async ({ page, request }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: one width tells all that the other would
    test.skip(info.project.name !== 'phone', 'seen at the width of a phone');
    test.setTimeout(240_000);
    const code = `waves-${Date.now().toString(36)}`;
    const made = await publishExample(code, 3, { code });
    await answerAll(request, made, 150);
    await signIn(page, owner);
    await page.goto(`/${workspace}/segmentation/new?questionnaire=${made.questionnaire}`);
    await page.getByText('Details', { exact: true }).click();
    await page.getByLabel('How many people a respondent stands for').selectOption({ label: 'How old are you?' });
    await page.getByRole('button', { name: 'Find segments' }).click();
    await page.waitForURL(/segmentation\/[0-9a-f-]{36}$/);
    await finished(page);
    await expect(page.getByText('Respondents are weighted:', { exact: false })).toBeVisible();
    await expect(page.getByText(/^How old are you\? \(150 count as \d+, because weights differ: /)).toBeVisible();
    const address = page.url();

    // One kind of people comes alone.
    await answerAll(request, made, 60, (at) => person(3 * at + 1));
    await page.reload();
    await expect(
      page.getByText('60 new responses do not look like those that the segments were made of'),
    ).toBeVisible();
    await expect(
      page.getByText(/^By the questions that place a new person, of the latest 60 who answered since: /),
    ).toBeVisible();
    await expectAccessible(page);

    const later = await publishExample(`${code}-later`, 3, { code: `${code}-later` });
    await answerAll(request, later, 120, (at) => person(at % 4 === 0 ? 3 * at : at));
    await page.goto(`/${workspace}/segmentation/new?questionnaire=${later.questionnaire}`);
    await page.getByRole('button', { name: 'Find segments' }).click();
    await page.waitForURL((url) => url.href !== address && /segmentation\/[0-9a-f-]{36}$/.test(url.pathname));
    await finished(page);
    const [first, second] = [address, page.url()].map((one) => one.split('/').at(-1));
    await page.goto(`/${workspace}/segmentation/compare?a=${first}&b=${second}`);
    await expect(page.getByRole('heading', { level: 1, name: 'What became of the segments' })).toBeVisible();
    await expect(page.getByText(/\d of \d are found again\./)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Segments of both runs, matched by their answers' })).toBeVisible();
    await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });

  test('can be stopped while they are looked for, started again and deleted', async ({ page, request }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: one width tells all that the other would
    test.skip(info.project.name !== 'phone', 'seen at the width of a phone');
    test.setTimeout(240_000);
    const code = `stopped-${Date.now().toString(36)}`;
    const made = await publishExample(code, 3, { code });
    await answerAll(request, made, 240, loner);
    await signIn(page, owner);
    await page.goto(`/${workspace}/segmentation/new?questionnaire=${made.questionnaire}`);
    await expect(page.getByRole('status').filter({ hasText: 'All 240 are used' })).toBeVisible();
    await page.getByLabel('To', { exact: true }).selectOption('10');
    await page.getByRole('button', { name: 'Find segments' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading', { name: 'This analysis was cancelled' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Start again' }).click();
    await finished(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Delete' }).click();
    await expect(page.getByText('This cannot be undone.')).toBeVisible();
    await page.getByRole('button', { name: 'Delete the analysis' }).click();
    await expect(page.getByText('The analysis was deleted.')).toBeVisible();
  });
});
