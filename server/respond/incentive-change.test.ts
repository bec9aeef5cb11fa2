import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import type { Incentive } from '#lib/questionnaires/incentive.ts';
import { fillPool } from '../questionnaires/fill-pool.ts';
import { publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { setIncentive } from '../questionnaires/set-incentive.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { makeRespond } from './respond.ts';
import { PlainBrowser } from './testing.ts';

const database = openTestDatabase();
const assets = () => ({ style: '/respond/0123456789ab.css', script: '/respond/0123456789ab.js' });
const code: Incentive = { kind: 'code', label: { en: 'A free guest visit' } };
const thanks: Incentive = { kind: 'message', message: { en: 'Show this page at the desk.' } };

async function door(change: object = {}) {
  const context = testContext(database().connection);
  context.clock.now = new Date('2026-05-01T12:00:00Z');
  const caller = await testOwner(context);
  const made = await publishQuestionnaire(context, caller, { definition: { ...exampleDefinition(), ...change } });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const { questionnaire, link } = made.value;
  const respond = makeRespond(context, { rateLimits: false, assets, onFault: (error) => expect.fail(String(error)) });
  const post = async (key: string, status: 'open' | 'complete') => {
    const body = JSON.stringify({ key, answers: status === 'open' ? {} : exampleAnswers(), status });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
    const answer = await respond(new Request(`http://segue.test/api/v1/links/${link}/responses`, init));
    return ((await answer.json()) as { incentive?: { kind: string; value: string } }).incentive;
  };
  const later = (minutes: number) => {
    context.clock.now = new Date(context.now().getTime() + minutes * 60_000);
  };
  const set = (incentive: Incentive | null) => setIncentive(context, caller, { questionnaire, incentive });
  const fill = (text: string) => fillPool(context, caller, { questionnaire, text });
  return { respond, link, post, later, set, fill };
}

describe('an incentive that changes while people answer', () => {
  it('gives each what was promised when they began', async () => {
    const { respond, link, post, later, set, fill } = await door();
    const [early, first, second] = [randomUUID(), randomUUID(), randomUUID()];
    await post(early, 'open');
    later(1);
    await set(code);
    await fill('A\nB');
    await post(first, 'open');
    later(1);
    await set(thanks);
    later(1);
    expect((await new PlainBrowser(respond).open(`/s/${link}`)).html).toContain('A thank-you on the last page');
    expect(await post(first, 'complete')).toEqual({ kind: 'code', value: expect.stringMatching(/^[AB]$/) });
    expect(await post(second, 'complete')).toEqual({ kind: 'message', value: 'Show this page at the desk.' });
    expect(await post(early, 'complete')).toBeUndefined();
    later(1);
    await set(null);
    later(1);
    expect(await post(randomUUID(), 'complete')).toBeUndefined();
    expect((await new PlainBrowser(respond).open(`/s/${link}`)).html).not.toContain('class="promise"');
    expect(await post(second, 'complete')).toEqual({ kind: 'message', value: 'Show this page at the desk.' });
    expect((await post(first, 'complete'))?.kind).toBe('code');
  });

  it('leads to a panel by http alone, and shows the owner’s words', async () => {
    const { respond, link, post, later, set } = await door();
    await set({ kind: 'redirect', address: 'https://panel.example.org/done?id=1' });
    later(1);
    expect(await post(randomUUID(), 'complete')).toEqual({
      kind: 'redirect',
      value: 'https://panel.example.org/done?id=1',
    });
    await set(thanks);
    later(1);
    const browser = await new PlainBrowser(respond).open(`/s/${link}`);
    await browser.post({ age: '34', gender: 'woman' });
    await browser.post({ visits: 'never', sources: ['friends', 'search'] });
    const rows = ['strength', 'weight', 'calm', 'people', 'price', 'time'];
    await browser.post(Object.fromEntries(rows.map((row, at) => [`why.${row}`, String((at % 5) + 1)])));
    expect((await browser.post({ 'path.need.emotion': '1' })).text).toContain('Show this page at the desk.');
  });

  it('holds from the next day when the questionnaire is anonymous, since only days are known', async () => {
    const { post, later, set, fill } = await door({ anonymous: true });
    await set(code);
    await fill('A\nB');
    expect((await post(randomUUID(), 'complete'))?.kind).toBe('ticket');
    later(60);
    await set(thanks);
    later(60);
    expect((await post(randomUUID(), 'complete'))?.kind).toBe('ticket');
    later(24 * 60);
    expect((await post(randomUUID(), 'complete'))?.kind).toBe('message');
  });
});
