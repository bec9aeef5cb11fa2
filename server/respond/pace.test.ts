import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import { fieldedExample } from '../responses/testing.ts';
import { makeRespond } from './respond.ts';
import { PlainBrowser } from './testing.ts';

const database = openTestDatabase();
const assets = () => ({ style: '/respond/0123456789ab.css', script: '/respond/0123456789ab.js' });
const why = Object.fromEntries(
  ['strength', 'weight', 'calm', 'people', 'price', 'time'].map((row, at) => [`why.${row}`, String((at % 5) + 1)]),
);

interface Pace extends Record<string, unknown> {
  readonly status: string;
  readonly page: string | null;
  readonly timeline: [string, number][];
  readonly seconds: number | null;
}

async function door(change: object = {}, start = Date.parse('2026-05-01T12:00:00Z')) {
  const { context, caller, link } = await fieldedExample(database().connection, change);
  const respond = makeRespond(context, { rateLimits: false, assets, onFault: (error) => expect.fail(String(error)) });
  context.clock.now = new Date(start);
  const browser = new PlainBrowser(respond);
  await browser.open(`/s/${link.code}`);
  /** Sends a page so many seconds after the beginning. */
  const send = async (seconds: number, fields: Record<string, string>) => {
    context.clock.now = new Date(start + seconds * 1000);
    await browser.post(fields);
  };
  const pace = async () => {
    const [row] = await inScope(context.connection, caller, (db) =>
      db.execute<Pace>(sql`
        select status, page, timeline, seconds from responses where workspace_id = ${caller.workspace}`),
    );
    return row;
  };
  return { send, pace, browser };
}

describe('the pace of a respondent', () => {
  for (const anonymous of [false, true]) {
    it(`is kept page by page, in seconds since the beginning${anonymous ? ', of an anonymous one too' : ''}`, async () => {
      const { send, pace } = await door({ anonymous });
      await send(40, { age: '34' });
      expect(await pace()).toMatchObject({ status: 'open', page: 'habits', timeline: [['about', 40]], seconds: null });
      await send(65, { visits: 'never' });
      await send(125, why);
      await send(150, { 'path.need.emotion': '1' });
      expect(await pace()).toEqual({
        status: 'complete',
        page: 'journey',
        timeline: [
          ['about', 40],
          ['habits', 65],
          ['motives', 125],
          ['journey', 150],
        ],
        seconds: 150,
      });
    });
  }

  it('of an anonymous one ends at midnight, since days and seconds together would tell the moment', async () => {
    const { send, pace } = await door({ anonymous: true }, Date.parse('2026-05-01T23:59:00Z'));
    await send(40, { age: '34' });
    await send(65, { visits: 'never' });
    await send(70, why);
    await send(80, { 'path.need.emotion': '1' });
    expect(await pace()).toEqual({ status: 'complete', page: 'journey', timeline: [['about', 40]], seconds: null });
  });

  it('counts no page that comes back with something wrong, and each time that one is sent again', async () => {
    const { send, pace } = await door();
    await send(10, { age: 'old' });
    expect(await pace()).toMatchObject({ page: null, timeline: [] });
    await send(20, { age: '34' });
    await send(30, { visits: 'never', '.go': 'back' });
    await send(45, { age: '35' });
    expect(await pace()).toMatchObject({
      page: 'habits',
      timeline: [
        ['about', 20],
        ['about', 45],
      ],
    });
  });

  it('counts half an hour of a night away', async () => {
    const { send, pace } = await door();
    const night = 9 * 3600;
    await send(40, { age: '34' });
    await send(night, { visits: 'never' });
    await send(night + 60, why);
    await send(night + 80, { 'path.need.emotion': '1' });
    expect((await pace())?.seconds).toBe(40 + 1800 + 60 + 20);
  });
});
