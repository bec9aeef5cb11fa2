import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Table } from '#lib/responses/table.ts';
import { analyse } from '#lib/segmentation/analyse.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import { algorithms } from '#lib/segmentation/segmentation.ts';
import { analyseInThread } from './analyse-in-thread.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const random = seededRandom(4);
const kinds = Array.from({ length: 150 }, (_, row) => row % 3);
const table: Table = {
  rows: 150,
  columns: [
    { name: 'spend', scale: 'interval', cells: Float64Array.from(kinds, (kind) => kind * 2 + random()) },
    {
      name: 'pet',
      scale: 'nominal',
      categories: [{ code: 'cat' }, { code: 'dog' }, { code: 'none' }],
      cells: Int32Array.from(kinds, (kind) => (random() < 0.8 ? kind : Math.floor(random() * 3))),
    },
    ...Array.from({ length: 4 }, (_, item) => ({
      name: `item${item}`,
      scale: 'binary' as const,
      categories: [{ code: 'no' }, { code: 'yes' }],
      cells: Int32Array.from(kinds, (kind) => (random() < 0.1 ? -1 : Number(random() < (kind === item ? 0.9 : 0.3)))),
    })),
  ],
};
const options: AnalyseOptions = { method: 'auto', k: { from: 2, to: 4 }, seed: 3, replicates: 14 };

async function hashOf(changed: Partial<AnalyseOptions>, threads: number): Promise<string> {
  const result = await analyseInThread({ table, options: { ...options, ...changed }, threads });
  if (!result.ok) throw new Error(result.failure.tag);
  const { segmentation, assignments } = result.value;
  const hash = createHash('sha256').update(JSON.stringify(segmentation));
  return hash.update(assignments.segment).update(assignments.certainty).digest('hex');
}

test.each(['auto', ...algorithms] as const)('[A5] one worker and three come to the same bytes: %s', async (method) => {
  expect(await hashOf({ method }, 3)).toBe(await hashOf({ method }, 1));
});

test('[A5] and so does the calculation without any thread', async () => {
  const alone = analyse(table, options);
  if (!alone.ok) throw new Error(alone.failure.tag);
  const threaded = await analyseInThread({ table, options, threads: 2 });
  expect(threaded.ok && threaded.value.segmentation).toEqual(alone.value.segmentation);
});

test('[A4] an abort ends the threads, and failures come back as values', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const running = analyseInThread({
    table,
    options: { ...options, replicates: 1000 },
    threads: 2,
    signal: stop.signal,
    onProgress: (done) => {
      seen.push(done);
      stop.abort();
    },
  });
  expect(await running).toEqual({ ok: false, failure: { tag: 'stopped' } });
  expect(seen.length).toBeGreaterThan(0);
  const bad = await analyseInThread({ table, options: { ...options, k: { from: 5, to: 2 } }, threads: 2 });
  expect(bad).toEqual({ ok: false, failure: { tag: 'badK', from: 5, to: 2 } });
});
