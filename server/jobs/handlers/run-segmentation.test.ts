import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { beginSegmentation } from '#db/queries/segmentation/begin-segmentation.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { assignments } from '#db/schema/segmentation.ts';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import type { QuestionnaireId, SegmentationId } from '#lib/ids.ts';
import { randomInt, seededRandom } from '#lib/random.ts';
import type { Caller, Context } from '../../context.ts';
import { createLog } from '../../outside/log.ts';
import { openLink } from '../../questionnaires/open-link.ts';
import { publishQuestionnaire } from '../../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../../questionnaires/testing.ts';
import { acceptResponse } from '../../responses/accept-response.ts';
import { cancelSegmentation } from '../../segmentation/cancel-segmentation.ts';
import { requestSegmentation } from '../../segmentation/request-segmentation.ts';
import { retrySegmentation } from '../../segmentation/retry-segmentation.ts';
import { type RunningWorker, runWorker } from '../run-worker.ts';
import { runSegmentation } from './run-segmentation.ts';

const database = openTestDatabase();
const running: RunningWorker[] = [];
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop();
});

describe('running a segmentation', { timeout: 60_000 }, () => {
  it('clusters the stored responses and writes document and assignments, the same for the same seed', async () => {
    const { context, caller, questionnaire } = await answered(120);
    await startWorker(context);
    const first = await finished(context, caller, await requested(context, caller, questionnaire));
    const second = await finished(context, caller, await requested(context, caller, questionnaire));
    expect(first.state).toBe('done');
    expect(first.document).toEqual(second.document);
    expect(first.document).toMatchObject({ used: 120, chosen: { k: expect.any(Number) } });

    const rows = await inScope(context.connection, caller, (db) => db.select().from(assignments));
    expect(rows.filter((row) => row.segmentationId === first.id)).toHaveLength(120);
    const sizes = (first.document as { segments: { code: string; size: number }[] }).segments;
    for (const { code, size } of sizes) {
      expect(rows.filter((row) => row.segmentationId === first.id && row.segment === code)).toHaveLength(size);
    }
  });

  it('says why when there is nothing to tell respondents apart by', async () => {
    const { context, caller, questionnaire } = await answered(1);
    await startWorker(context);
    const run = await finished(context, caller, await requested(context, caller, questionnaire));
    expect(run).toMatchObject({ state: 'failed', failure: { tag: 'noVariables' } });
  });

  it('is told as failed when it has ended its worker three times, and can be asked for anew', async () => {
    const { context, caller, questionnaire } = await answered(30);
    const id = await requested(context, caller, questionnaire);
    for (let turn = 0; turn < 3; turn++) {
      await inScope(context.connection, caller, (db) => beginSegmentation(db, caller, { id, at: context.now() }));
    }
    const job = { workspace: caller.workspace, segmentation: id };
    await runSegmentation(context, job);
    expect(await load(context, caller, id)).toMatchObject({ state: 'failed', failure: { tag: 'fault' } });
    expect(await retrySegmentation(context, caller, id)).toMatchObject({ ok: true });
    await runSegmentation(context, job);
    expect(await load(context, caller, id)).toMatchObject({ state: 'done' });
  });

  it('stops within two seconds of being cancelled, and stays cancelled', async () => {
    const { context, caller, questionnaire } = await answered(400);
    const id = await requested(context, caller, questionnaire, { k: { from: 2, to: 26 } });
    const work = runSegmentation(context, { workspace: caller.workspace, segmentation: id });
    await expect.poll(async () => (await load(context, caller, id))?.progress, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(await cancelSegmentation(context, caller, id)).toEqual({ ok: true, value: null });
    const settled = await Promise.race([work.then(() => 'stopped'), wait(2_000).then(() => 'still running')]);
    expect(settled).toBe('stopped');
    const before = process.cpuUsage();
    await wait(500);
    const used = process.cpuUsage(before);
    expect((used.user + used.system) / 1_000).toBeLessThan(250);
    expect(await load(context, caller, id)).toMatchObject({ state: 'cancelled', document: null });
  });

  it('[S14] [S15] is not asked for, seen or cancelled from another workspace', async () => {
    const { context, caller, questionnaire } = await answered(1);
    const stranger = await testOwner(context);
    const id = await requested(context, caller, questionnaire);
    const options = { method: 'auto', k: { from: 2, to: 4 }, seed: 1 } as const;
    expect(await requestSegmentation(context, stranger, { questionnaire, options })).toEqual({
      ok: false,
      failure: { tag: 'unknown-questionnaire' },
    });
    expect(await load(context, stranger, id)).toBeUndefined();
    expect(await cancelSegmentation(context, stranger, id)).toMatchObject({ ok: false });
  });

  it('[S19] is refused to viewers', async () => {
    const { context, caller, questionnaire } = await answered(1);
    const viewer = { ...caller, role: 'viewer' } as const;
    const options = { method: 'auto', k: { from: 2, to: 4 }, seed: 1 } as const;
    expect(await requestSegmentation(context, viewer, { questionnaire, options })).toMatchObject({ ok: false });
    expect(await cancelSegmentation(context, viewer, randomUUID() as SegmentationId)).toMatchObject({ ok: false });
  });
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const load = (context: Context, caller: Caller, id: SegmentationId) =>
  inScope(context.connection, caller, (db) => loadSegmentation(db, caller, id));

async function answered(count: number) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const published = await publishQuestionnaire(context, caller, { definition: exampleDefinition() });
  if (!published.ok) throw new Error(JSON.stringify(published.failure));
  const link = await openLink(context, published.value.link);
  if (!link) throw new Error('the link is there');
  const random = seededRandom(count);
  const mark = () => String(1 + randomInt(random, 5));
  await Promise.all(
    Array.from({ length: count }, () => {
      const rows = ['strength', 'weight', 'calm', 'people', 'price', 'time'];
      const why = Object.fromEntries(rows.map((row) => [row, mark()]));
      const answers = { ...exampleAnswers(16 + randomInt(random, 60)), why };
      return acceptResponse(context, link, { key: randomUUID(), answers, status: 'complete' });
    }),
  );
  return { context, caller, questionnaire: published.value.questionnaire };
}

async function requested(context: Context, caller: Caller, questionnaire: QuestionnaireId, more: object = {}) {
  const options = { method: 'auto', k: { from: 2, to: 4 }, seed: 1, ...more } as const;
  const made = await requestSegmentation(context, caller, { questionnaire, options });
  if (!made.ok) throw new Error(made.failure.tag);
  return made.value;
}

async function finished(context: Context, caller: Caller, id: SegmentationId) {
  await expect.poll(async () => (await load(context, caller, id))?.state, { timeout: 30_000 }).toMatch(/done|failed/);
  const run = await load(context, caller, id);
  if (!run) throw new Error('the run is there');
  return run;
}

async function startWorker(context: Context): Promise<void> {
  running.push(
    await runWorker({
      url: database().adminUrl,
      concurrency: 1,
      log: createLog('test', () => undefined),
      onLost: () => undefined,
      tasks: { 'run-segmentation': (payload) => runSegmentation(context, payload) },
    }),
  );
}
