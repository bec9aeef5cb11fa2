import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { insertPacked } from '#db/queries/responses/insert-packed.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { everyResponse, type FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Caller, Context } from '../context.ts';
import { answeredQuestionnaire, answerMore } from '../jobs/handlers/testing.ts';
import { testContext, testOwner } from '../questionnaires/testing.ts';
import { eraseResponses } from '../responses/erase-responses.ts';
import { loadFrame } from './load-frame.ts';

const database = openTestDatabase();
const FEW = 30;

/** Thirty people answered, and each of them as often again under other ids as makes 10,020 in all. */
async function ground() {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const { questionnaire, link } = await answeredQuestionnaire(context, caller, FEW);
  await inScope(context.connection, caller, (db) =>
    db.execute(sql`
      insert into responses select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'key_hash', r.key_hash || n))).*
      from responses r, generate_series(1, 333) n where r.workspace_id = ${caller.workspace}`),
  );
  const read = (filter: FrameFilter = everyResponse) =>
    loadFrame(context, caller, { questionnaire, frame: { version: 1, filter } });
  return { context, caller, questionnaire, link, read };
}

const packed = (context: Context, caller: Caller) =>
  inScope(context.connection, caller, async (db) => [
    ...(await db.execute<{ ids: string[] }>(
      sql`select ids from packed_answers where workspace_id = ${caller.workspace} order by first_id`,
    )),
  ]);

describe('a frame of very many', { timeout: 120_000 }, () => {
  it('is packed when it is first read, and says the same from then on, whoever else is asked for', async () => {
    const { context, caller, link, read } = await ground();
    const first = await read();
    expect(first.responses).toHaveLength(10_020);
    const [part, ...others] = await packed(context, caller);
    expect(part?.ids).toHaveLength(10_000);
    expect(others).toEqual([]);
    const second = await read();
    expect(second).toEqual({ ...first, stored: { ...first.stored, readAt: second.stored.readAt } });

    await answerMore(context, link, 6, 7);
    const more = await read();
    expect(more.responses).toHaveLength(10_026);
    expect(await packed(context, caller)).toHaveLength(1);
    // The same through a filter, against what is read when nothing is packed.
    await inScope(context.connection, caller, (db) =>
      db.execute(sql`update responses set ruling = 'drop' where workspace_id = ${caller.workspace} and id::text < '8'`),
    );
    const filtered = await read({ ...everyResponse, review: false });
    expect(filtered.responses.length).toBeLessThan(9_000);
    await inScope(context.connection, caller, (db) => db.execute(sql`delete from packed_answers`));
    const loose = await read({ ...everyResponse, review: false });
    expect(filtered.stored.hash).toBe(loose.stored.hash);
    expect(filtered.table).toEqual(loose.table);
  });

  it('is forgotten with the first that is erased or changed, and packed again without it', async () => {
    const { context, caller, questionnaire, read } = await ground();
    await read();
    const [id] = (await packed(context, caller))[0]?.ids ?? [];
    const ids = [id as ResponseId];
    expect(await eraseResponses(context, caller, { questionnaire, ids })).toMatchObject({ ok: true });
    expect(await packed(context, caller)).toEqual([]);
    const again = await read();
    expect(again.responses).not.toContain(id);
    const [part] = await packed(context, caller);
    expect(part?.ids).not.toContain(id);
    const before = again.table.columns.find(({ name }) => name === 'age');
    await inScope(context.connection, caller, (db) =>
      db.execute(sql`update responses set answers = jsonb_set(answers, '{age}', '99')
        where workspace_id = ${caller.workspace} and id = ${part?.ids[5] ?? ''}::uuid`),
    );
    expect(await packed(context, caller)).toEqual([]);
    const row = again.responses.indexOf(part?.ids[5] as ResponseId);
    const after = (await read()).table.columns.find(({ name }) => name === 'age');
    if (before?.scale !== 'interval' || after?.scale !== 'interval') throw new Error('an age is a number');
    expect([before.cells[row] === 99, after.cells[row]]).toEqual([false, 99]);
  });

  it('is read anew where a part is of an earlier release', async () => {
    const { context, caller, read } = await ground();
    const first = await read();
    await inScope(context.connection, caller, (db) => db.execute(sql`delete from packed_answers`));
    const bytes = new TextEncoder().encode('....{"form":0}');
    new DataView(bytes.buffer).setUint32(0, bytes.length - 4, true);
    const [ids, old] = [first.responses.slice(0, 3), { version: 1, questionnaire: first.questionnaire, bytes }];
    const keep = (given: readonly ResponseId[], questionnaire: QuestionnaireId = first.questionnaire) =>
      inScope(context.connection, caller, (db) => insertPacked(db, caller, { ...old, questionnaire, ids: given }));
    // Nothing is kept of who is not there.
    const [stranger] = [...ids].map((id) => id.replace(/^......../, '00000000') as ResponseId);
    expect(await keep([stranger as ResponseId, ...ids])).toBe(false);
    expect(await keep(ids)).toBe(true);
    expect((await read()).stored.hash).toBe(first.stored.hash);
    expect((await packed(context, caller)).map((part) => part.ids.length)).toEqual([10_000]);
  });
});
