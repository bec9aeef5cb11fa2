import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { findLatestDefinition } from '#db/queries/questionnaires/find-latest-definition.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import type { ImportId, QuestionnaireId } from '#lib/ids.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';
import { readTable } from '#lib/responses/read-table.ts';
import type { Column } from '#lib/responses/table.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import type { Caller, Context } from '../context.ts';
import { runImport } from '../jobs/handlers/run-import.ts';
import { publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { testContext, testOwner } from '../questionnaires/testing.ts';
import { cancelImport } from './cancel-import.ts';
import { changeImport } from './change-import.ts';
import { discardImport } from './discard-import.ts';
import { importTable } from './import-table.ts';
import { listImports } from './list-imports.ts';
import { readCsv } from './read-csv.ts';
import { readImport } from './read-import.ts';
import { requestImport } from './request-import.ts';
import { storeImport } from './store-import.ts';
import { sweepFiles } from './sweep-files.ts';

const database = openTestDatabase();

async function opened() {
  const context = testContext(database().connection);
  return { context, caller: await testOwner(context) };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function stored(
  context: Context,
  caller: Caller,
  text: string | Uint8Array,
  name = 'Our club.csv',
): Promise<ImportId> {
  const result = await storeImport(context, caller, { name, bytes: typeof text === 'string' ? bytesOf(text) : text });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function imported(context: Context, caller: Caller, id: ImportId) {
  expect(await requestImport(context, caller, id)).toEqual({ ok: true, value: null });
  await runImport(context, { workspace: caller.workspace, import: id, user: null });
  return seen(context, caller, id);
}

async function seen(context: Context, caller: Caller, id: ImportId) {
  const read = await readImport(context, caller, id);
  if (!read.ok) throw new Error(read.failure.tag);
  return read.value;
}

function rowsOf(context: Context, caller: Caller, questionnaire: string | null | undefined) {
  return inScope(context.connection, caller, async (db) => {
    return (await db.execute(
      sql`select id, answers, status, link, version from responses where workspace_id = ${caller.workspace} and questionnaire_id = ${questionnaire} order by id`,
    )) as unknown as { id: string; answers: Record<string, unknown>; status: string; link: string; version: number }[];
  });
}

/** The responses of a questionnaire that wait to be forgotten by what quotes them. */
async function toForget(questionnaire: string | null): Promise<string[]> {
  const admin = postgres(database().adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const jobs = await admin<{ payload: { questionnaire: string; responses: string[] } }[]>`
      select payload from graphile_worker.jobs join graphile_worker._private_jobs using (id)
      where task_identifier = 'forget-responses'`;
    return jobs.flatMap(({ payload }) => (payload.questionnaire === questionnaire ? payload.responses : []));
  } finally {
    await admin.end();
  }
}

function definitionOf(context: Context, caller: Caller, questionnaire: QuestionnaireId | null) {
  return inScope(context.connection, caller, async (db) => {
    return (await findLatestDefinition(db, caller, questionnaire as QuestionnaireId)) as Questionnaire;
  });
}

const club = `id;gender;age;often;note
a1;woman;34;1 never;"=it is
fine"
a2;man;41,5;2 weekly;NA
a2;man;41,5;2 weekly;again
a3;woman;;3 daily;
a4;;;;
`;

describe('importing a data file', { timeout: 60_000 }, () => {
  it('stores a complete response for each row, keeps the order, and says what it left out', async () => {
    const { context, caller } = await opened();
    const id = await stored(context, caller, club);
    const { mapping } = await seen(context, caller, id);
    expect(mapping).toMatchObject({ title: 'Our club', language: 'en', into: 'new' });
    await changeImport(context, caller, {
      id,
      changes: [whole('Our club', 'new'), columnAs('note', 'text'), columnAs('gender', 'nominal')],
    });
    const { state, notes, questionnaire } = await imported(context, caller, id);
    expect(state).toBe('done');
    expect(notes.done).toMatchObject({
      rows: 3,
      leftOut: [
        { reason: 'duplicate', count: 1 },
        { reason: 'empty', count: 1 },
      ],
    });
    const rows = await rowsOf(context, caller, questionnaire);
    expect(rows.map(({ answers }) => answers)).toEqual([
      { gender: 'woman', age: 34, often: '1-never', note: '=it is\nfine' },
      { gender: 'man', age: 41.5, often: '2-weekly' },
      { gender: 'woman', often: '3-daily' },
    ]);
    expect(rows[0]).toMatchObject({ status: 'complete', link: 'import', version: 1 });
  });

  it('proposes the mapping of last time for a file of the same shape, and replaces or adds as one chooses', async () => {
    const { context, caller } = await opened();
    const first = await stored(context, caller, club);
    await changeImport(context, caller, {
      id: first,
      changes: [{ ...columnAs('age', 'interval'), factor: 'social', label: 'Age' }],
    });
    const one = await imported(context, caller, first);
    const second = await stored(context, caller, `${club}a9;man;20;1 never;x\n`);
    const again = await seen(context, caller, second);
    expect(again.notes).toMatchObject({ remembered: true, before: { id: one.questionnaire } });
    expect(again.mapping?.codebook.columns.find(({ name }) => name === 'age')).toMatchObject({
      factor: 'social',
      label: 'Age',
    });
    await changeImport(context, caller, { id: second, changes: [whole(again.mapping?.title ?? '', 'replace')] });
    const gone = (await rowsOf(context, caller, one.questionnaire)).map(({ id }) => id);
    expect(await toForget(one.questionnaire)).toEqual([]);
    const two = await imported(context, caller, second);
    expect(two.questionnaire).toBe(one.questionnaire);
    expect(await rowsOf(context, caller, one.questionnaire)).toHaveLength(4);
    // What quotes those who gave way forgets them, as after an erasure.
    expect(gone).toHaveLength(4);
    expect((await toForget(one.questionnaire)).toSorted()).toEqual(gone);

    const third = await imported(context, caller, await stored(context, caller, club));
    expect(third.questionnaire).not.toBe(one.questionnaire);
    expect(await rowsOf(context, caller, third.questionnaire)).toHaveLength(3);
  });

  it('[S33] [S41] takes the guard off formulas, and headers such as __proto__ for what they are', async () => {
    const { context, caller } = await opened();
    const text = `__proto__,constructor,'=SUM(A1)\n${"yes,1,'=1+1\nno,2,'@x\nyes,3,-5\n".repeat(4)}`;
    const id = await stored(context, caller, text);
    const names = ['__proto__', 'constructor', '=SUM(A1)'];
    expect((await seen(context, caller, id)).notes.findings?.columns.map(({ name }) => name)).toEqual(names);
    await changeImport(context, caller, { id, changes: [columnAs('=SUM(A1)', 'nominal')] });
    const { questionnaire } = await imported(context, caller, id);
    const [row] = await rowsOf(context, caller, questionnaire);
    expect(row?.answers).toEqual({ proto: 'yes', constructor_1: '1', sum_a1: '1-1' });
    expect(({} as Record<string, unknown>).proto).toBeUndefined();
  });

  it('cuts what is too long between letters, never within one, also in the name of the file', async () => {
    const { context, caller } = await opened();
    const smile = '\u{1F642}';
    const long = `${'a'.repeat(9_999)}${smile}`;
    const rows = Array.from(
      { length: 60 },
      (_, row) => `${row % 2 ? 'yes' : 'no'},"Words ${row}, all my own ${row * 7}"`,
    );
    const text = `Member,Story\n${rows.join('\n')}\nyes,${long}\n`;
    const id = await stored(context, caller, text, `${'n'.repeat(199)}${smile}`);
    const done = await imported(context, caller, id);
    expect(done).toMatchObject({ state: 'done', notes: { done: { rows: 61 } } });
  });

  it('[S04] keeps what is wrong with a file as facts, its own words as text', async () => {
    const { context, caller } = await opened();
    const file = (text: string) => storeImport(context, caller, { name: '<b>x</b>.csv', bytes: bytesOf(text) });
    expect(await file('')).toMatchObject({
      failure: { tag: 'unreadable', failure: { tag: 'read', failure: { tag: 'emptyFile' } } },
    });
    expect(await file('a,b\n')).toMatchObject({ failure: { failure: { failure: { tag: 'headerOnly' } } } });
    const bad = await file('a,<script>alert(1)</script>\n1,2\n1,"2\n3,4\n');
    expect(bad).toMatchObject({ failure: { failure: { failure: { tag: 'openQuote' } } } });
    const wide = Array.from({ length: 1001 }, (_, at) => `c${at}`).join(',');
    expect(await file(`${wide}\n${wide}\n`)).toMatchObject({ failure: { failure: { tag: 'tooWide', columns: 1001 } } });
    if (bad.ok || bad.failure.tag !== 'unreadable') throw new Error('it is unreadable');
    expect(await seen(context, caller, bad.failure.id)).toMatchObject({ state: 'failed', mapping: null });
  });

  it('says which cell does not fit the mapping, and goes on from there', async () => {
    const { context, caller } = await opened();
    const id = await stored(context, caller, club);
    await changeImport(context, caller, { id, changes: [columnAs('gender', 'interval')] });
    const failed = await imported(context, caller, id);
    expect(failed.notes.failure).toEqual({
      tag: 'read',
      failure: { tag: 'notANumber', row: 1, column: 'gender', value: 'woman' },
    });
    await changeImport(context, caller, { id, changes: [columnAs('gender', 'nominal')] });
    expect((await imported(context, caller, id)).state).toBe('done');
  });

  it('stores nothing when it is stopped, and can begin again', async () => {
    const { context, caller } = await opened();
    const text = `n,kind\n${Array.from({ length: 5000 }, (_, at) => `${at * 3},${at % 2 ? 'a' : 'b'}`).join('\n')}\n`;
    const id = await stored(context, caller, text);
    const { mapping } = await seen(context, caller, id);
    const csv = readCsv(bytesOf(text));
    if (!csv.ok || !mapping) throw new Error('it can be read');
    const input = { raw: csv.value.raw, shape: 's', mapping };
    let asked = 0;
    const stopped = await importTable(context, caller, { ...input, goOn: async () => ++asked < 2 });
    expect(stopped).toEqual({ ok: false, failure: { tag: 'stopped' } });
    const left = await inScope(context.connection, caller, (db) =>
      db.execute(sql`select 1 from questionnaires where workspace_id = ${caller.workspace}`),
    );
    expect(left).toHaveLength(0);

    await requestImport(context, caller, id);
    expect(await cancelImport(context, caller, id)).toEqual({ ok: true, value: null });
    await runImport(context, { workspace: caller.workspace, import: id, user: null });
    expect((await seen(context, caller, id)).state).toBe('mapping');
    expect((await imported(context, caller, id)).notes.done?.rows).toBe(5000);
  });

  it('says that it broke when it breaks for the last time, and can be asked for again', async () => {
    const { context, caller } = await opened();
    const id = await stored(context, caller, club);
    await requestImport(context, caller, id);
    await inScope(context.connection, caller, (db) =>
      db.execute(sql`update imports set bytes = '\\x00' where id = ${id}`),
    );
    const job = { workspace: caller.workspace, import: id, user: null };
    await expect(runImport(context, job)).rejects.toThrow();
    expect((await seen(context, caller, id)).state).toBe('running');
    await expect(runImport(context, job, true)).rejects.toThrow();
    expect(await seen(context, caller, id)).toMatchObject({ state: 'failed', notes: { failure: { tag: 'fault' } } });
    expect(await requestImport(context, caller, id)).toMatchObject({ ok: true });
  });

  it('never lets an imported data set be published', async () => {
    const { context, caller } = await opened();
    const { questionnaire } = await imported(context, caller, await stored(context, caller, club));
    const definition = await definitionOf(context, caller, questionnaire);
    const text = { en: 'x' };
    const privacy = { controller: text, purpose: text, retention: text, contact: text };
    const published = await publishQuestionnaire(context, caller, { definition: { ...definition, privacy } } as never);
    expect(published.ok).toBe(false);
  });

  it('[S14] [S15] is not seen, changed, run or thrown away from another workspace', async () => {
    const { context, caller } = await opened();
    const stranger = await testOwner(context);
    const id = await stored(context, caller, club);
    expect(await readImport(context, stranger, id)).toMatchObject({ ok: false });
    expect(await changeImport(context, stranger, { id, changes: [] })).toMatchObject({ ok: false });
    expect(await requestImport(context, stranger, id)).toMatchObject({ ok: false });
    expect(await cancelImport(context, stranger, id)).toMatchObject({ ok: false });
    expect(await discardImport(context, stranger, id)).toMatchObject({ ok: false });
    expect(await listImports(context, stranger)).toEqual({ ok: true, value: [] });
    await runImport(context, { workspace: stranger.workspace, import: id, user: null });
    expect((await seen(context, caller, id)).state).toBe('mapping');
  });

  it('[S19] is refused to analysts and viewers', async () => {
    const { context, caller } = await opened();
    const id = await stored(context, caller, club);
    for (const role of ['analyst', 'viewer'] as const) {
      const asked = { ...caller, role };
      const refused = { ok: false, failure: { tag: 'forbidden' } };
      expect(await storeImport(context, asked, { name: 'x', bytes: bytesOf(club) })).toEqual(refused);
      expect(await readImport(context, asked, id)).toEqual(refused);
      expect(await changeImport(context, asked, { id, changes: [] })).toEqual(refused);
      expect(await requestImport(context, asked, id)).toEqual(refused);
      expect(await cancelImport(context, asked, id)).toEqual(refused);
      expect(await discardImport(context, asked, id)).toEqual(refused);
      expect(await listImports(context, asked)).toEqual(refused);
    }
  });

  it('forgets files that were left lying for a day', async () => {
    const { context, caller } = await opened();
    const old = await stored(context, caller, club);
    context.clock.now = new Date(Date.now() + 90_000_000);
    await stored(context, caller, club);
    expect(await readImport(context, caller, old)).toMatchObject({ ok: false, failure: { tag: 'not-found' } });
  });

  it('forgets them also where nobody brings another', async () => {
    const { context, caller } = await opened();
    const [left, done] = [await stored(context, caller, club), await stored(context, caller, club)];
    await imported(context, caller, done);
    context.clock.now = new Date(Date.now() + 80_000_000);
    const young = await stored(context, caller, club);
    context.clock.now = new Date(Date.now() + 90_000_000);
    await sweepFiles(context);
    expect(await readImport(context, caller, left)).toMatchObject({ ok: false, failure: { tag: 'not-found' } });
    expect(await seen(context, caller, done)).toMatchObject({ state: 'done' });
    expect(await seen(context, caller, young)).toMatchObject({ state: 'mapping' });
  });

  it('gives the analysis of the steak poll the same variables as the file itself', async () => {
    const { context, caller } = await opened();
    const bytes = readFileSync(new URL('../../demo/steak/steak_survey.csv', import.meta.url));
    const id = await stored(context, caller, new Uint8Array(bytes), 'steak_survey.csv');
    const { mapping } = await seen(context, caller, id);
    const { questionnaire, notes } = await imported(context, caller, id);
    const csv = readCsv(new Uint8Array(bytes));
    if (!csv.ok || !mapping) throw new Error('it can be read');
    const direct = readTable(csv.value.raw, mapping.codebook, undefined, 'listed');
    if (!direct.ok || !questionnaire) throw new Error('it can be read');
    const definition = await definitionOf(context, caller, questionnaire);
    const rows = await rowsOf(context, caller, questionnaire);
    expect(notes.done?.rows).toBe(rows.length);
    const table = tableFromAnswers(planOf(definition), rows.map(({ answers }) => answers) as never, 'en');
    const answered = (column: Column) =>
      'cells' in column ? Array.from(column.cells as ArrayLike<unknown>).filter((cell) => cell !== -1) : [];
    expect(table.columns.map(answered)).toEqual(direct.value.table.columns.map(answered));
  });
});

function columnAs(name: string, scale: 'nominal' | 'text' | 'interval'): Extract<MappingChange, { do: 'column' }> {
  return { do: 'column', name, scale, factor: '', label: '', use: true, separator: '', grid: '', values: {} };
}

function whole(title: string, into: 'new' | 'replace'): MappingChange {
  return { do: 'whole', title, language: 'en', into, id: 'id', missing: ['NA'] };
}
