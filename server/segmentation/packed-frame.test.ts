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
import { packAnswers } from '../responses/pack-answers.ts';
import { loadFrame } from './load-frame.ts';

const database = openTestDatabase();
const [PEOPLE, PART] = [50, 40];

async function ground() {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const { questionnaire, link } = await answeredQuestionnaire(context, caller, PEOPLE);
  /** Reads as a run does, and packs as it does in the end. */
  const read = async (filter: FrameFilter = everyResponse) => {
    const { unpacked, ...frame } = await loadFrame(context, caller, { questionnaire, frame: { version: 1, filter } });
    await packAnswers(
      context,
      caller,
      { questionnaire, version: 1, ids: frame.responses },
      { ...frame, ...unpacked },
      PART,
    );
    return frame;
  };
  return { context, caller, questionnaire, link, read };
}

const packed = (context: Context, caller: Caller) =>
  inScope(context.connection, caller, async (db) => [
    ...(await db.execute<{ ids: string[] }>(
      sql`select ids from packed_answers where workspace_id = ${caller.workspace} order by first_id`,
    )),
  ]);

describe('the packed copy of a frame', { timeout: 60_000 }, () => {
  it('is packed when it is first read, and says the same from then on, whoever else is asked for', async () => {
    const { context, caller, link, read } = await ground();
    const first = await read();
    expect(first.responses).toHaveLength(PEOPLE);
    const [part, ...others] = await packed(context, caller);
    expect(part?.ids).toHaveLength(PART);
    expect(others).toEqual([]);
    const { unpacked } = await loadFrame(context, caller, {
      questionnaire: first.questionnaire,
      frame: { version: 1 },
    });
    expect(unpacked.loose).toHaveLength(PEOPLE - PART);
    const second = await read();
    expect(second).toEqual({ ...first, stored: { ...first.stored, readAt: second.stored.readAt } });

    await answerMore(context, link, 6, 7);
    const more = await read();
    expect(more.responses).toHaveLength(PEOPLE + 6);
    expect(await packed(context, caller)).toHaveLength(1);
    // The same through a filter, against what is read when nothing is packed.
    await inScope(context.connection, caller, (db) =>
      db.execute(
        sql`update responses set ruling = 'drop' where workspace_id = ${caller.workspace} and (answers->>'age')::int > 40`,
      ),
    );
    const filtered = await read({ ...everyResponse, review: false });
    expect(filtered.responses.length).toBeLessThan(PART);
    // Of whom hardly anybody is wanted, the part is not opened, and stays the one copy of theirs.
    const [few] = filtered.responses.filter((id) => part?.ids.includes(id));
    await inScope(context.connection, caller, (db) =>
      db.execute(
        sql`update responses set language = 'lv' where workspace_id = ${caller.workspace} and id = ${few ?? ''}::uuid`,
      ),
    );
    const one = await loadFrame(context, caller, {
      questionnaire: first.questionnaire,
      frame: { version: 1, filter: { ...everyResponse, languages: ['lv'] } },
    });
    expect([one.responses, one.unpacked]).toEqual([[few], { loose: [], stale: [] }]);
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

  it('waits for nobody who erases, and who erases waits for it', async () => {
    const { context, caller, questionnaire, read } = await ground();
    const first = await loadFrame(context, caller, { questionnaire, frame: { version: 1 } });
    const [gone, ...ids] = first.responses;
    const part = { questionnaire, version: 1, ids, bytes: new Uint8Array(8) };
    // Somebody is erasing, and has not committed.
    const erasing = Promise.withResolvers<void>();
    const erased = Promise.withResolvers<void>();
    const eraser = inScope(context.connection, caller, async (db) => {
      await db.execute(
        sql`delete from responses where workspace_id = ${caller.workspace} and id = ${gone ?? ''}::uuid`,
      );
      erasing.resolve();
      await erased.promise;
    });
    await erasing.promise;
    expect(await inScope(context.connection, caller, (db) => insertPacked(db, caller, part))).toBe(false);
    erased.resolve();
    await eraser;
    expect(await packed(context, caller)).toEqual([]);
    // A part is written, and has not been committed.
    const writing = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const packer = inScope(context.connection, caller, async (db) => {
      expect(await insertPacked(db, caller, part)).toBe(true);
      writing.resolve();
      await written.promise;
    });
    await writing.promise;
    const second = eraseResponses(context, caller, { questionnaire, ids: ids.slice(0, 1) });
    const late = await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 500, 'waits'))]);
    expect(late).toBe('waits');
    written.resolve();
    await packer;
    expect(await second).toMatchObject({ ok: true });
    expect(await packed(context, caller)).toEqual([]);
    // It goes with its workspace.
    await read();
    expect(await packed(context, caller)).toHaveLength(1);
    await inScope(context.connection, caller, (db) => db.execute(sql`delete from responses`));
    expect(await packed(context, caller)).toEqual([]);
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
    expect((await packed(context, caller)).map((part) => part.ids.length)).toEqual([PART]);
  });
});
