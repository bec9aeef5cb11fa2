import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { everyResponse } from '#lib/segmentation/frame-filter.ts';
import { publishQuestionnaire } from '../../questionnaires/publish-questionnaire.ts';
import { exampleDefinition, testContext, testOwner } from '../../questionnaires/testing.ts';
import { acceptResponse } from '../../responses/accept-response.ts';
import { cancelSegmentation } from '../../segmentation/cancel-segmentation.ts';
import { changeSegment } from '../../segmentation/change-segment.ts';
import { compareSegmentations } from '../../segmentation/compare-segmentations.ts';
import { deleteSegmentation } from '../../segmentation/delete-segmentation.ts';
import { listBehind } from '../../segmentation/list-behind.ts';
import { listSegmentations } from '../../segmentation/list-segmentations.ts';
import { loadEvidence } from '../../segmentation/load-evidence.ts';
import { readChoices } from '../../segmentation/read-choices.ts';
import { readNewcomers } from '../../segmentation/read-newcomers.ts';
import { readProfile } from '../../segmentation/read-profile.ts';
import { readQuotes } from '../../segmentation/read-quotes.ts';
import { readSegmentation } from '../../segmentation/read-segmentation.ts';
import { renameSegmentation } from '../../segmentation/rename-segmentation.ts';
import { repeatSegmentation } from '../../segmentation/repeat-segmentation.ts';
import { requestSegmentation } from '../../segmentation/request-segmentation.ts';
import { retrySegmentation } from '../../segmentation/retry-segmentation.ts';
import { answeredQuestionnaire, answerMore, finishedRun } from './testing.ts';

const database = openTestDatabase();

async function ground(count = 60) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  return { context, caller, ...(await answeredQuestionnaire(context, caller, count)) };
}

const valued = <T, F>(result: { ok: true; value: T } | { ok: false; failure: F }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describe('a finished segmentation', { timeout: 60_000 }, () => {
  it('[P6] shows behind every number of its profile exactly the respondents it counted', async () => {
    const { context, caller, questionnaire } = await ground();
    const id = await finishedRun(context, caller, questionnaire);
    const { variables } = valued(await readProfile(context, caller, id));
    expect(variables.length).toBeGreaterThan(20);
    let numbers = 0;
    for (const { name, lines } of variables) {
      for (const { category, cells } of lines) {
        for (const { segment, count } of cells) {
          const query = { segment, variable: name, category };
          const behind = valued(await listBehind(context, caller, { id, query, page: 0 }));
          expect(behind.count, JSON.stringify(query)).toBe(count);
          expect(behind.rows).toHaveLength(Math.min(50, count));
          expect(behind.rows.every((row) => row.segment === segment)).toBe(true);
          numbers++;
        }
      }
    }
    expect(numbers).toBeGreaterThan(100);
    const { segments } = valued(await readSegmentation(context, caller, id));
    for (const { code, size } of segments) {
      const query = { segment: code, variable: null, category: null };
      expect(valued(await listBehind(context, caller, { id, query, page: 0 })).count).toBe(size);
    }
    const all = { segment: null, variable: null, category: null };
    const pages = [0, 1].map(async (page) => valued(await listBehind(context, caller, { id, query: all, page })));
    expect((await Promise.all(pages)).map(({ rows, count }) => [rows.length, count])).toEqual([
      [50, 60],
      [10, 60],
    ]);
  });

  it('[U4] [U8] [U9] weighs respondents by a question, and still shows behind a number whom it counted', async () => {
    const { context, caller, questionnaire } = await ground();
    const options = { method: 'auto', k: { from: 3, to: 3 }, seed: 1, weightBy: 'age' } as const;
    const id = await finishedRun(context, caller, questionnaire, { options });
    const { document } = valued(await readSegmentation(context, caller, id));
    expect(document?.weighting).toMatchObject({ variable: 'age', designEffect: expect.any(Number) });
    const shares = document?.segments.map(({ code, share }) => ({ code, share }));
    const [listed] = valued(await listSegmentations(context, caller));
    expect(listed?.segments.map(({ code, share }) => ({ code, share }))).toEqual(shares);
    const { variables } = valued(await readProfile(context, caller, id));
    expect(variables.some(({ name }) => name === 'age')).toBe(false);
    const cells = variables.flatMap(({ name, lines }) =>
      lines.flatMap(({ category, cells }) => cells.map((cell) => ({ ...cell, query: { variable: name, category } }))),
    );
    expect(cells.some(({ value, count, n }) => Math.abs(value - count / n) > 0.005)).toBe(true);
    for (const { segment, query, count, n, effective } of cells.slice(0, 30)) {
      const behind = valued(await listBehind(context, caller, { id, query: { segment, ...query }, page: 0 }));
      expect(behind.count).toBe(count);
      expect(effective ?? n).toBeLessThanOrEqual(n);
    }
    const evidence = await loadEvidence(context, caller, id, 'en');
    expect(evidence?.segments.weighting?.of.reduce((sum, w) => sum + w, 0)).toBeCloseTo(60, 3);
    // Without weights the list tells none, and shares are those of respondents.
    await finishedRun(context, caller, questionnaire);
    const [plain] = valued(await listSegmentations(context, caller));
    expect(plain?.segments.map(({ share }) => share)).toEqual([null, null, null]);
  });

  it('[X5] [X7] places who came since by its typing tool, and says whether they are like those before', async () => {
    const { context, caller, questionnaire, link } = await ground();
    const id = await finishedRun(context, caller, questionnaire);
    expect(valued(await readNewcomers(context, caller, id))).toBeNull();
    await answerMore(context, link, 30, 61);
    const found = valued(await readNewcomers(context, caller, id));
    expect(found).toMatchObject({ people: 30, unplaced: 0, drift: { level: 'none' } });
    // From now on one kind of people comes alone.
    await answerMore(context, link, 90, 62, 1);
    const moved = valued(await readNewcomers(context, caller, id));
    expect(moved?.drift).toMatchObject({ level: 'alarm', reasons: [{ tag: 'sharesMoved' }] });
    expect(await readNewcomers(context, { ...caller, role: 'viewer' }, id)).toMatchObject({ ok: true });
  });

  it('[X1] [X8] matches the segments of two questionnaires that other people answered, by what both asked', async () => {
    const { context, caller, questionnaire } = await ground(90);
    const { questionnaire: other } = await answeredQuestionnaire(context, caller, 75, {
      ...exampleDefinition(),
      code: 'fitness-club-again',
    });
    const first = await finishedRun(context, caller, questionnaire);
    const second = await finishedRun(context, caller, other);
    const { comparison, waves } = valued(await compareSegmentations(context, caller, { first, second }));
    expect(comparison).toMatchObject({ both: 0, adjustedRand: null });
    expect(waves?.names.length).toBeGreaterThan(20);
    expect(waves?.matches.filter(({ before, after }) => before !== null && after !== null)).toHaveLength(3);
    // The same people are held against each other one by one.
    const again = await finishedRun(context, caller, questionnaire);
    expect(valued(await compareSegmentations(context, caller, { first, second: again }))).toMatchObject({
      comparison: { both: 90, adjustedRand: 1 },
      waves: null,
    });
  });

  it('[P6] reads answers to an older version as the run did, also behind what its profile does not hold', async () => {
    const context = testContext(database().connection);
    const caller = await testOwner(context);
    const { questionnaire } = await answeredQuestionnaire(context, caller, 60);
    const next = exampleDefinition();
    for (const question of next.pages.flatMap(({ questions }) => questions))
      if (question.code === 'gender') question.showIf = 'age >= 40';
    valued(await publishQuestionnaire(context, caller, { definition: next }));
    const id = await finishedRun(context, caller, questionnaire);
    const evidence = await loadEvidence(context, caller, id, 'en');
    const column = evidence?.table.columns.find(({ name }) => name === 'gender');
    if (column?.scale !== 'nominal') throw new Error('a choice');
    const counted = column.cells.filter((cell) => cell >= 0).length;
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThan(60);
    const query = { segment: null, variable: 'gender', category: null };
    expect(valued(await listBehind(context, caller, { id, query, page: 0 })).count).toBe(counted);
  });

  it('keeps the frame with what was left out and why, and tells what has changed since', async () => {
    const { context, caller, questionnaire, link } = await ground();
    await acceptResponse(context, link, { key: randomUUID(), answers: { age: 30 }, status: 'open' });
    const [dropped, erased] = valued(
      await listBehind(context, caller, {
        id: await finishedRun(context, caller, questionnaire),
        query: { segment: null, variable: null, category: null },
        page: 0,
      }),
    ).rows;
    await inScope(context.connection, caller, (db) =>
      db.execute(sql`update responses set ruling = 'drop' where id = ${dropped?.id ?? ''}`),
    );
    const id = await finishedRun(context, caller, questionnaire);
    const before = valued(await readSegmentation(context, caller, id));
    expect(before.frame).toMatchObject({
      version: 1,
      all: 61,
      read: 59,
      left: [
        { reason: 'open', count: 1 },
        { reason: 'dropped', count: 1 },
      ],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(before).toMatchObject({ erasedSince: 0, newSince: 0, document: { used: 59 } });
    await inScope(context.connection, caller, (db) =>
      db.execute(sql`delete from responses where id = ${erased?.id ?? ''}`),
    );
    const answers = erased?.answers ?? {};
    await acceptResponse(context, link, { key: randomUUID(), answers, status: 'complete' });
    await acceptResponse(context, link, { key: randomUUID(), answers, status: 'complete' });
    const after = valued(await readSegmentation(context, caller, id));
    expect(after).toMatchObject({ erasedSince: 1, newSince: 2 });
    expect((await loadEvidence(context, caller, id, 'en'))?.responses).toHaveLength(58);
    const read = before.segments.map(({ code }) => readQuotes(context, caller, { id, segment: code }));
    const quoted = (await Promise.all(read)).flatMap(valued);
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.some((quote) => quote.response === erased?.id)).toBe(false);
  });

  it('counts a filter live, each response under one reason', async () => {
    const { context, caller, questionnaire, link } = await ground(12);
    const count = async (filter: object) =>
      valued(await readChoices(context, caller, { questionnaire, filter: { ...everyResponse, ...filter } })).count;
    expect(await count({})).toMatchObject({
      all: 12,
      read: 12,
      left: [],
      choices: { links: [link.code], versions: [1] },
    });
    expect(await count({ links: ['elsewhere'] })).toMatchObject({ read: 0, left: [{ reason: 'link', count: 12 }] });
    expect(await count({ links: [link.code], languages: ['lv'] })).toMatchObject({
      left: [{ reason: 'language', count: 12 }],
    });
    expect(await count({ versions: [2] })).toMatchObject({ left: [{ reason: 'version', count: 12 }] });
    expect(await count({ to: '2020-01-01' })).toMatchObject({ left: [{ reason: 'date', count: 12 }] });
    const today = new Date().toISOString().slice(0, 10);
    expect(await count({ from: today, to: today })).toMatchObject({ read: 12 });
    await inScope(context.connection, caller, (db) => db.execute(sql`update responses set verdict = 'review'`));
    expect(await count({ review: false })).toMatchObject({ read: 0, left: [{ reason: 'review', count: 12 }] });
    expect(await count({ review: true })).toMatchObject({ read: 12 });
  });

  it('lets one of two people who rename a segment at once know of the other', async () => {
    const { context, caller, questionnaire } = await ground(30);
    const id = await finishedRun(context, caller, questionnaire);
    const change = (name: string) =>
      changeSegment(context, caller, id, {
        code: 'a',
        name,
        colour: 2,
        note: 'one\r\ntwo',
        seenName: '',
        seenColour: 1,
        seenNote: '',
      });
    const both = await Promise.all([change('Strong ones'), change('Regulars')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, failure: { tag: 'changed' } });
    const { segments } = valued(await readSegmentation(context, caller, id));
    expect(segments[0]).toMatchObject({
      colour: 2,
      note: 'one\ntwo',
      name: expect.stringMatching(/Strong ones|Regulars/),
    });
    expect(segments[1]?.colour).toBe(1);
    expect(new Set(segments.map(({ colour }) => colour)).size).toBe(segments.length);
  });

  it('compares a run with itself and with another number of segments', async () => {
    const { context, caller, questionnaire } = await ground();
    const first = await finishedRun(context, caller, questionnaire);
    const same = valued(await compareSegmentations(context, caller, { first, second: first }));
    expect(same.comparison).toMatchObject({ both: 60, adjustedRand: 1, stayed: 60 });
    const second = await finishedRun(context, caller, questionnaire, {
      options: { method: 'auto', k: { from: 2, to: 2 }, seed: 1 },
    });
    const { comparison } = valued(await compareSegmentations(context, caller, { first, second }));
    expect(comparison.matched.filter((match) => match === null)).toHaveLength(1);
    expect(comparison.stayed).toBeLessThan(60);
  });

  it('is repeated with another number, retried, renamed and deleted', async () => {
    const { context, caller, questionnaire } = await ground(30);
    const id = await finishedRun(context, caller, questionnaire, { name: '  Spring ' });
    const again = valued(await repeatSegmentation(context, caller, { id, k: 4 }));
    expect(valued(await readSegmentation(context, caller, again))).toMatchObject({
      name: 'Spring',
      state: 'queued',
      options: { k: { from: 4, to: 4 } },
    });
    expect(await retrySegmentation(context, caller, again)).toMatchObject({ ok: false });
    expect(await cancelSegmentation(context, caller, again)).toMatchObject({ ok: true });
    expect(await retrySegmentation(context, caller, again)).toEqual({ ok: true, value: null });
    await renameSegmentation(context, caller, { id, name: 'Summer' });
    const listed = valued(await listSegmentations(context, caller, { questionnaire }));
    expect(listed.map(({ name, state, k }) => [name, state, k])).toEqual([
      ['Spring', 'queued', null],
      ['Summer', 'done', 3],
    ]);
    expect(listed[1]?.segments.reduce((sum, { size }) => sum + size, 0)).toBe(30);
    expect(await deleteSegmentation(context, caller, id)).toEqual({ ok: true, value: null });
    expect(await readSegmentation(context, caller, id)).toMatchObject({ ok: false });
  });

  it('[S14] [S15] is not there for another workspace', async () => {
    const { context, caller, questionnaire } = await ground(30);
    const id = await finishedRun(context, caller, questionnaire);
    const stranger = await testOwner(context);
    const query = { segment: null, variable: null, category: null };
    const segment = { code: 'a', name: 'x', colour: 1, note: '', seenName: '', seenColour: 1, seenNote: '' };
    expect(valued(await listSegmentations(context, stranger))).toEqual([]);
    for (const refused of [
      await readSegmentation(context, stranger, id),
      await readProfile(context, stranger, id),
      await listBehind(context, stranger, { id, query, page: 0 }),
      await compareSegmentations(context, stranger, { first: id, second: id }),
      await renameSegmentation(context, stranger, { id, name: 'mine' }),
      await changeSegment(context, stranger, id, segment),
      await retrySegmentation(context, stranger, id),
      await repeatSegmentation(context, stranger, { id }),
      await deleteSegmentation(context, stranger, id),
      await readChoices(context, stranger, { questionnaire, filter: everyResponse }),
    ]) {
      expect(refused.ok).toBe(false);
    }
    expect(valued(await readQuotes(context, stranger, { id, segment: 'a' }))).toEqual([]);
    expect(valued(await readSegmentation(context, caller, id)).state).toBe('done');
  });

  it('[S18] [S19] shows viewers findings and no answers, and lets them change nothing', async () => {
    const { context, caller, questionnaire } = await ground(30);
    const id = await finishedRun(context, caller, questionnaire);
    const viewer = { ...caller, role: 'viewer' } as const;
    expect(await readSegmentation(context, viewer, id)).toMatchObject({ ok: true });
    expect(await readProfile(context, viewer, id)).toMatchObject({ ok: true });
    const query = { segment: null, variable: null, category: null };
    const options = { method: 'auto', k: { from: 2, to: 3 }, seed: 1 } as const;
    const segment = { code: 'a', name: 'x', colour: 1, note: '', seenName: '', seenColour: 1, seenNote: '' };
    for (const refused of [
      await listBehind(context, viewer, { id, query, page: 0 }),
      await readQuotes(context, viewer, { id, segment: 'a' }),
      await readChoices(context, viewer, { questionnaire, filter: everyResponse }),
      await requestSegmentation(context, viewer, { questionnaire, options }),
      await renameSegmentation(context, viewer, { id, name: 'mine' }),
      await changeSegment(context, viewer, id, segment),
      await retrySegmentation(context, viewer, id),
      await repeatSegmentation(context, viewer, { id }),
      await deleteSegmentation(context, viewer, id),
      await cancelSegmentation(context, viewer, randomUUID() as SegmentationId),
    ]) {
      expect(refused).toEqual({ ok: false, failure: { tag: 'forbidden' } });
    }
  });
});
