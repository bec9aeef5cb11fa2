import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { publishExample } from './publish-example.ts';

/** Where the command line publishes: the oldest workspace. */
export const workspace = process.env.SEGUE_E2E_WORKSPACE ?? 'my-workspace';

const statements = ['strength', 'weight', 'calm', 'people', 'price', 'time'];
const said = [
  ['en', 'I only get there once the children are asleep, and then it nearly closes'],
  ['ru', 'Хожу, когда дети уснули, а если зал уже закрыт, значит, не хожу'],
  ['lv', 'Laika nekad nepietiek, bet pēc treniņa ir daudz vieglāk'],
] as const;

/** Three kinds of people: each cares most for one thing, trains so often and is of an age of its own. */
function person(at: number): { language: string; answers: Record<string, unknown> } {
  const kind = at % 3;
  const [language, words] = said[Math.floor(at / 3) % 3] ?? said[0];
  const cares = ['strength', 'calm', 'price'][kind];
  const why = statements.map((row, n) => [row, String(row === cares ? 5 - ((at + n) % 2) : 1 + ((at * 7 + n) % 3))]);
  return {
    language,
    answers: {
      age: 20 + kind * 15 + (at % 7),
      gender: at % 2 ? 'woman' : 'man',
      children: kind === 1 ? 'yes' : 'no',
      visits: ['often', 'monthly', 'weekly'][kind],
      decided: ['same-day', 'months', 'weeks'][kind],
      sources: kind === 2 ? ['friends'] : ['search'],
      why: Object.fromEntries(why),
      sooner: `${words} (${at})`,
      quote_ok: true,
    },
  };
}

/**
 * Publishes a questionnaire of its own, answers it through the respondents' door and finds its three segments in the
 * studio, where `page` must be signed in. Returns the address of the finished analysis.
 */
export async function segmented(page: Page, request: APIRequestContext, prefix: string, count = 120): Promise<string> {
  const code = `${prefix}-${Date.now().toString(36)}`;
  const made = await publishExample(code, 3, { code });
  const waiting = Array.from({ length: count }, (_, at) => at);
  const come = async () => {
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const data = { key: randomUUID(), status: 'complete', ...person(at) };
      const sent = await request.post(`/api/v1/links/${made.link}/responses`, { data });
      expect(sent.status(), await sent.text()).toBe(201);
    }
  };
  await Promise.all(Array.from({ length: 6 }, come));
  await page.goto(`/${workspace}/segmentation/new?questionnaire=${made.questionnaire}`);
  // Three were planted; how many there are is not what these tests look for. The fields lie folded away.
  for (const end of ['from', 'to']) {
    await page.locator(`[name="${end}-k"]`).evaluate((field) => {
      (field as HTMLSelectElement).value = '3';
    });
  }
  await page.getByRole('button', { name: 'Find segments' }).click();
  await page.waitForURL(/segmentation\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: /segments? among \d+ people/ })).toBeVisible({
    timeout: 90_000,
  });
  return page.url();
}
