import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type Budget, budget } from './budget.ts';
import { patterns } from './cluster/patterns.ts';
import { sweep } from './sweep.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const lines = readFileSync(new URL('fixtures/binary/data.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const rows = lines.map((line) => line.split(',').map(Number));
const { points } = patterns(Float64Array.from(rows.flat()), rows.length, 10);
const plan: Budget = { ...budget(points.count, 10, 500, { restarts: 12 }), pairs: 2, fewestPairs: 2 };

function swept(range: { from: number; to: number }, changed: Partial<Budget> = {}) {
  const solutions = sweep(points, range, { ...plan, ...changed }, 1, {});
  if (!solutions) throw new Error('stopped');
  return solutions.map(({ entry }) => entry);
}

test('[I4] a sampled silhouette is near the exact one, and the same for the same seed', () => {
  const range = { from: 2, to: 4 };
  const exact = swept(range).map(({ silhouette }) => silhouette ?? Number.NaN);
  const sampled = swept(range, { silhouetteRows: 250 }).map(({ silhouette }) => silhouette ?? Number.NaN);
  sampled.forEach((value, at) => {
    expect(value).not.toBe(exact[at]);
    expect(Math.abs(value - (exact[at] as number))).toBeLessThan(0.03);
  });
  expect(swept(range, { silhouetteRows: 250 }).map(({ silhouette }) => silhouette)).toEqual(sampled);
});

test('[S5] optimiser noise is told where other solutions are nearly as good, and only there', () => {
  const [seven] = swept({ from: 7, to: 7 });
  expect(seven?.hitRate).toBeLessThan(1);
  expect(seven?.optimiserAri).toBeGreaterThan(0);
  expect(seven?.optimiserAri).toBeLessThan(1);
  const apart = patterns(Float64Array.of(0, 1, 50, 51, 90, 91), 6, 1).points;
  const [three] = sweep(apart, { from: 3, to: 3 }, plan, 1, {}) ?? [];
  expect(three?.entry).toMatchObject({ hitRate: 1, optimiserAri: null });
});

test('[S4] as many pairs as asked for, told in the entry', () => {
  expect(swept({ from: 2, to: 2 })[0]?.stability.pairs).toBe(2);
});

test('large frames are cut to size, and what is cut is known', () => {
  const small = budget(264, 11, 1453, {});
  expect(small).toMatchObject({ pairs: 100, fewestPairs: 20, draws: 1453, silhouetteRows: 1453, searchPoints: 264 });
  const huge = budget(1_000_000, 50, 1_000_000, {});
  expect(huge).toMatchObject({ draws: 2000, silhouetteRows: 4000, searchPoints: 8000 });
  expect(budget(264, 11, 1453, { replicates: 7, restarts: 3 })).toMatchObject({ pairs: 7, fewestPairs: 7 });
  expect(budget(264, 11, 1453, { restarts: 3 }).search).toMatchObject({ least: 3, most: 3 });
});
