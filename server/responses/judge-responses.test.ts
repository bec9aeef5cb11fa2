import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Db } from '#db/connection.ts';
import { setVerdicts } from '#db/queries/responses/set-verdicts.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase, waiting } from '#db/testing.ts';
import type { ResponseId } from '#lib/ids.ts';
import { readResponseQuery } from '#lib/responses/response-query.ts';
import { testOwner } from '../questionnaires/testing.ts';
import { checkQuality } from './check-quality.ts';
import { noteResponse } from './note-response.ts';
import { readOneResponse } from './read-one-response.ts';
import { requestQualityCheck } from './request-quality-check.ts';
import { ruleResponses } from './rule-responses.ts';
import { fieldedExample } from './testing.ts';
import { undoRuling } from './undo-ruling.ts';

const database = openTestDatabase();

async function fielded() {
  const made = await fieldedExample(database().connection);
  const { context, caller, questionnaire } = made;
  const look = async (response: ResponseId) => {
    const read = await readOneResponse(context, caller, { questionnaire, response, query: readResponseQuery({}) });
    if (!read.ok) throw new Error(read.failure.tag);
    const { verdict, reasons, ruling, note } = read.value.response;
    return { verdict, reasons, ruling, note };
  };
  return { ...made, look };
}

const flat = {
  why: Object.fromEntries(['strength', 'weight', 'calm', 'people', 'price', 'time'].map((row) => [row, '3'])),
};

describe('judging a response as it comes', () => {
  it('asks a person about a straight line, and leaves out what is straight and too fast', async () => {
    const { context, answer, look } = await fielded();
    const begunAt = new Date(context.now().getTime() - 2000);
    expect(await look(await answer())).toMatchObject({ verdict: 'keep', reasons: [] });
    expect(await look(await answer(flat))).toMatchObject({ verdict: 'review', reasons: ['straight-lining'] });
    expect(await look(await answer(flat, { begunAt }))).toMatchObject({
      verdict: 'drop',
      reasons: ['speeding', 'straight-lining'],
    });
  });
});

describe('judging responses against each other', () => {
  it('finds copies near in time and those far below the median, twice the same', async () => {
    const { context, caller, questionnaire, answer, look } = await fielded();
    const start = Date.parse('2026-03-01T10:00:00Z');
    for (let at = 0; at < 30; at += 1) {
      context.clock.now = new Date(start + at * 60_000);
      await answer({ age: 20 + at, sooner: `The price ${at}` }, { begunAt: new Date(start + at * 60_000 - 300_000) });
    }
    context.clock.now = new Date(start + 3_600_000);
    const fast = await answer({ age: 60 }, { begunAt: new Date(start + 3_600_000 - 100_000) });
    context.clock.now = new Date(start + 3_660_000);
    const copy = await answer({ age: 60 }, { begunAt: new Date(start + 3_360_000) });
    context.clock.now = new Date(start + 49 * 3_600_000);
    const later = await answer({ age: 60 }, { begunAt: new Date(start + 49 * 3_600_000 - 300_000) });
    expect(await checkQuality(context, caller, questionnaire)).toBe(2);
    expect(await look(fast)).toMatchObject({ verdict: 'review', reasons: ['speeding'] });
    expect(await look(copy)).toMatchObject({ verdict: 'review', reasons: ['duplicate'] });
    expect(await look(later)).toMatchObject({ verdict: 'keep', reasons: [] });
    expect(await checkQuality(context, caller, questionnaire)).toBe(0);
  });

  it('keeps what the door saw, and never touches what a person ruled', async () => {
    const { context, caller, questionnaire, answer, look } = await fielded();
    const id = await answer(flat, { suspicions: ['trap'] });
    await ruleResponses(context, caller, { questionnaire, which: { ids: [id] }, ruling: 'keep' });
    await checkQuality(context, caller, questionnaire);
    expect(await look(id)).toMatchObject({ verdict: 'drop', reasons: ['trap', 'straight-lining'], ruling: 'keep' });
  });

  it('holds responses in the order of their ids, whoever is judged first, so that nobody waits in a ring', async () => {
    const { context, caller, questionnaire, answer } = await fielded();
    const ids = [await answer(), await answer({ age: 44 })];
    const [low, high] = ids.sort() as [ResponseId, ResponseId];
    const verdicts = [high, low].map((id) => ({ id, verdict: 'review' as const, reasons: ['duplicate'] }));
    const held = (db: Db, id: ResponseId) => db.execute(sql`select from responses where id = ${id} for update`);
    const { judging } = await inScope(context.connection, caller, async (db) => {
      await held(db, low);
      const judging = inScope(context.connection, caller, (other) =>
        setVerdicts(other, caller, { questionnaireId: questionnaire, verdicts }),
      );
      await expect.poll(() => waiting(database())).toBe(1);
      await held(db, high);
      return { judging };
    });
    await judging;
  });

  it('is asked for by who may analyse', async () => {
    const { context, caller, questionnaire } = await fielded();
    expect(await requestQualityCheck(context, { ...caller, role: 'analyst' }, { questionnaire })).toMatchObject({
      ok: true,
    });
    expect(await requestQualityCheck(context, { ...caller, role: 'viewer' }, { questionnaire })).toMatchObject({
      ok: false,
    });
    expect(await requestQualityCheck(context, await testOwner(context), { questionnaire })).toMatchObject({
      ok: false,
    });
  });
});

describe('ruling over the checks', () => {
  it('takes named responses or those that a filter finds, and is undone as a whole', async () => {
    const { context, caller, questionnaire, answer, look } = await fielded();
    const [one, two] = [await answer({ age: 30 }), await answer({ age: 31 })];
    const first = await ruleResponses(context, caller, { questionnaire, which: { ids: [one] }, ruling: 'review' });
    expect(first).toMatchObject({ value: { n: 1 } });
    const all = await ruleResponses(context, caller, { questionnaire, which: { filter: {} }, ruling: 'drop' });
    if (!all.ok) throw new Error(all.failure.tag);
    expect(all.value.n).toBe(2);
    expect([(await look(one)).ruling, (await look(two)).ruling]).toEqual(['drop', 'drop']);
    expect(await undoRuling(context, caller, all.value)).toMatchObject({ value: { n: 2 } });
    expect([(await look(one)).ruling, (await look(two)).ruling]).toEqual(['review', null]);
  });

  it('leaves, when undone, what somebody ruled since', async () => {
    const { context, caller, questionnaire, answer, look } = await fielded();
    const id = await answer();
    context.clock.now = new Date('2026-03-01T10:00:00Z');
    const done = await ruleResponses(context, caller, { questionnaire, which: { ids: [id] }, ruling: 'drop' });
    if (!done.ok) throw new Error(done.failure.tag);
    context.clock.now = new Date('2026-03-01T10:00:05Z');
    await ruleResponses(context, caller, { questionnaire, which: { ids: [id] }, ruling: 'keep' });
    expect(await undoRuling(context, caller, done.value)).toMatchObject({ value: { n: 0 } });
    expect((await look(id)).ruling).toBe('keep');
  });

  it('[S14] [S19] is refused to viewers and across workspaces, undoing and notes too', async () => {
    const { context, caller, questionnaire, answer, look } = await fielded();
    const id = await answer();
    const which = { ids: [id] };
    const [viewer, stranger] = [{ ...caller, role: 'viewer' as const }, await testOwner(context)];
    const done = await ruleResponses(context, caller, { questionnaire, which, ruling: 'review' });
    if (!done.ok) throw new Error(done.failure.tag);
    for (const asking of [viewer, stranger]) {
      expect((await ruleResponses(context, asking, { questionnaire, which, ruling: 'drop' })).ok).toBe(false);
      expect((await undoRuling(context, asking, done.value)).ok).toBe(false);
      expect((await noteResponse(context, asking, { questionnaire, response: id, note: 'x' })).ok).toBe(false);
    }
    expect(await look(id)).toMatchObject({ ruling: 'review', note: null });
    await noteResponse(context, caller, { questionnaire, response: id, note: ' <b>odd</b> ' });
    expect((await look(id)).note).toBe('<b>odd</b>');
  });
});
