import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

const owner = {
  email: process.env.SEGUE_OWNER_EMAIL ?? '',
  password: process.env.SEGUE_OWNER_PASSWORD ?? '',
};

test.describe('the chain', () => {
  test('leads from a goal to a shared map on a fresh workspace, by keyboard', async ({ page, browser }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: the same pages on a phone have tests of their own
    test.skip(info.project.name !== 'desktop', 'one walk is enough');
    test.setTimeout(300_000);
    await signIn(page, owner);
    const workspace = await makeWorkspace(page, `Chain ${Date.now().toString(36)}`);

    // 1 → 2: the start page puts the first step forward; a goal gives a questionnaire; the notice is what it lacks.
    await press(page, 'link', 'Choose a goal');
    const template = page
      .getByRole('listitem')
      .or(page.locator('form'))
      .filter({ hasText: 'Where does their path break?' });
    await template
      .getByRole('button', { name: /Use this template/ })
      .first()
      .press('Enter');
    await page.waitForURL(/\/questionnaires\/[0-9a-f-]{36}/);
    const questionnaire = new URL(page.url()).pathname;
    // The editor takes nothing in before script has taken it over.
    await expect(page.locator(':not([inert]) > .editor-columns')).toBeVisible();
    await press(page, 'link', 'Settings of the questionnaire');
    await expect(page.locator('#edited')).toBeFocused();
    await page.getByRole('button', { name: 'Write the privacy notice' }).press('Enter');
    for (const part of ['Who asks', 'Why', 'How long answers are kept', 'Whom to write to']) {
      await page.getByRole('textbox', { name: `${part}, English`, exact: true }).fill('Riverside Fitness');
    }
    await expect(page.locator('[data-saving="saved"]')).toBeVisible();
    await page.goto(`${questionnaire}/publish`);
    await page.getByRole('button', { name: 'Publish version 1' }).press('Enter');
    const link = (await page.getByLabel('Link to send').inputValue()).split('/').at(-1) ?? '';

    // 3: answers come through the door, and are counted as they come.
    const definition = await (await page.request.get(`${questionnaire}/export`)).json();
    for (let at = 0; at < 96; at++) {
      const data = { key: randomUUID(), status: 'complete', language: 'en', answers: answersTo(definition, at) };
      const sent = await page.request.post(`/api/v1/links/${link}/responses`, { data });
      expect(sent.status(), await sent.text()).toBe(201);
    }
    await page.goto(`${workspace}/responses`);
    await expect(page.getByText(/\b96\b/).first()).toBeVisible();
    await expectAccessible(page);

    // 4: segments, from all of them.
    await page.goto(`${workspace}/segmentation/new?questionnaire=${questionnaire.split('/').at(-1)}`);
    await expect(page.getByRole('status').filter({ hasText: 'All 96 are used' })).toBeVisible();
    await page.getByRole('button', { name: 'Find segments' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /segments? among 96 people/ })).toBeVisible({
      timeout: 90_000,
    });

    // 5: personas, by the step that the start page now puts forward.
    await page.goto(workspace);
    await press(page, 'link', 'Draft personas');
    await page.getByRole('button', { name: 'Draft personas' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Draft again' })).toBeVisible({ timeout: 60_000 });
    await page.goto(workspace);
    await expect(page.getByText(/personas? waits? for you/)).toBeVisible();
    const persona = await page.locator('a[href*="/personas/"]').first().getAttribute('href');
    await page.goto(persona ?? '');
    await page
      .getByRole('button', { name: /^Accept all \d+/ })
      .first()
      .press('Enter');
    await expect(page.getByText(/^\d+ claims? accepted\.$/)).toBeVisible();

    // 6: the map of the study's own stages, with something to do on it, shared with who has no account.
    await page.goto(`${workspace}/journeys/new?persona=${persona?.split('/').at(-1)}`);
    await page.getByRole('button', { name: 'Draw the map' }).press('Enter');
    await page.waitForURL(/journeys\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('button', { name: 'Add action' })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Add action' }).press('Enter');
    await page.keyboard.type('Say the price on the first page');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
    await page.getByRole('button', { name: 'Make a link' }).press('Enter');
    const shared = await page.locator('[data-share-link]').inputValue();
    const stranger = await browser.newContext();
    const seen = await stranger.newPage();
    await seen.goto(shared);
    await expect(seen.getByText('Say the price on the first page').first()).toBeAttached();
    await stranger.close();

    await page.goto(workspace);
    await expect(page.getByText('One action is open.')).toBeVisible();
    await expectAccessible(page);
  });

  test('leads from somebody’s own file to a persona', async ({ page }, info) => {
    // biome-ignore lint/suspicious/noSkippedTests: the same pages on a phone have tests of their own
    test.skip(info.project.name !== 'desktop', 'one walk is enough');
    test.setTimeout(300_000);
    await signIn(page, owner);
    const workspace = await makeWorkspace(page, `File ${Date.now().toString(36)}`);
    await press(page, 'link', 'Or bring a file');
    await page.getByLabel('Data file').setInputFiles({
      name: 'fast food.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(imagePoll(180)),
    });
    await page.getByRole('button', { name: 'Read the file' }).press('Enter');
    await page.getByRole('button', { name: 'Import 180 rows' }).press('Enter');
    await expect(page.getByRole('heading', { name: '180 responses are in' })).toBeVisible({ timeout: 60_000 });
    await press(page, 'link', 'Find segments');
    await page.getByRole('button', { name: 'Find segments' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /segments? among 180 people/ })).toBeVisible({
      timeout: 90_000,
    });
    await page.goto(`${workspace}/personas`);
    await page.getByRole('button', { name: 'Draft personas' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Draft again' })).toBeVisible({ timeout: 60_000 });
    await page.locator('a[href*="/personas/"]').first().press('Enter');
    await expect(page.getByRole('heading', { name: 'What the card says' })).toBeVisible();
    await expect(page.getByText(/cheap|tasty|pricey/i).first()).toBeVisible();
    await expectAccessible(page);
  });
});

async function press(page: Page, role: 'link' | 'button', name: string): Promise<void> {
  await page.getByRole(role, { name }).first().press('Enter');
}

/** Makes a workspace of its own and goes into it; its address. */
async function makeWorkspace(page: Page, name: string): Promise<string> {
  await page.goto('/workspaces');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Make the workspace' }).click();
  await page.waitForURL((url) => url.pathname !== '/workspaces');
  return new URL(page.url()).pathname;
}

interface Asked {
  readonly code: string;
  readonly type: string;
  readonly min?: number;
  readonly max?: number;
  readonly levels?: readonly string[];
  readonly options?: readonly { readonly code: string; readonly exclusive?: boolean }[];
  readonly rows?: readonly { readonly code: string }[];
  readonly stages?: readonly { readonly code: string }[];
  readonly touchpoints?: readonly { readonly code: string }[];
  readonly barriers?: readonly { readonly code: string }[];
}

/** Sound answers to whatever a definition asks, from three kinds of people who answer everything alike among themselves. */
function answersTo(definition: { pages: { questions: Asked[] }[] }, at: number): Record<string, unknown> {
  const kind = at % 3;
  const questions = definition.pages.flatMap((page) => page.questions);
  return Object.fromEntries(
    questions.flatMap((question, n) => {
      const answer = answerTo(question, kind, at + n);
      return answer === undefined ? [] : [[question.code, answer]];
    }),
  );
}

function answerTo(question: Asked, kind: number, wobble: number): unknown {
  const options = question.options?.filter(({ exclusive }) => !exclusive) ?? [];
  const pick = (list: readonly { code: string }[], by: number) => list[by % Math.max(1, list.length)]?.code;
  const near = Math.min(options.length - 1, kind * 2 + (wobble % 5 === 0 ? 1 : 0));
  switch (question.type) {
    case 'number':
      return Math.max(question.min ?? 0, 18) + kind * 15 + (wobble % 6);
    case 'rating':
    case 'nps':
      return Math.min(question.max ?? 5, 1 + kind * 2 + (wobble % 2));
    case 'single':
    case 'dropdown':
    case 'likert':
      return options[near]?.code;
    case 'multiple':
      return [pick(options, kind)];
    case 'yes-no':
      return kind === 1 ? 'yes' : 'no';
    case 'matrix':
      return Object.fromEntries(
        (question.rows ?? []).map((row, n) => [row.code, pick(options, n % 3 === kind ? 4 : 1 + (wobble % 2))]),
      );
    case 'location':
      return { country: ['LV', 'DE', 'US'][kind] };
    case 'consent':
      return true;
    case 'short-text':
    case 'long-text':
      return `I waited for an answer about the price for days, and that was on try number ${wobble}`;
    case 'journey':
      return Object.fromEntries(
        (question.stages ?? []).slice(0, 3 + kind).map((stage, n) => [
          stage.code,
          {
            ...(question.touchpoints && { touchpoints: [pick(question.touchpoints, n + kind)] }),
            emotion: [2, 0, -2][(n + kind) % 3],
            ...(question.barriers && n > 0 && { barriers: [pick(question.barriers, n)] }),
          },
        ]),
      );
    default:
      return undefined;
  }
}

/** An image poll like those that textbooks cluster: eleven yes/no items, a liking from −5 to +5, age, visits, gender. */
function imagePoll(rows: number): string {
  const items = 'yummy,convenient,spicy,fattening,greasy,fast,cheap,tasty,expensive,healthy,disgusting'.split(',');
  const lines = Array.from({ length: rows }, (_, row) => {
    const kind = row % 3;
    const answers = items.map((_item, n) => ((n % 3 === kind) !== ((row + n) % 11 === 0) ? 'Yes' : 'No'));
    const like = [5, -5, 1][kind] ?? 0;
    const liked = like === 5 ? 'I love it!+5' : like === -5 ? 'I hate it!-5' : `+${like}`;
    const visits = ['Every week', 'Never', 'Once a month'][kind];
    return [...answers, liked, 20 + kind * 12 + (row % 7), visits, row % 2 ? 'Female' : 'Male'].join(',');
  });
  return `${[...items, 'Like', 'Age', 'VisitFrequency', 'Gender'].join(',')}\n${lines.join('\n')}\n`;
}
