import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { type Budget, budget } from './budget.ts';
import { kmeansFitter } from './cluster/kmeans-fitter.ts';
import { patterns } from './cluster/patterns.ts';
import type { Points } from './cluster/points.ts';
import { searchPoints } from './search-points.ts';
import type { SweepEntry } from './segmentation.ts';
import { bootstrap } from './stability/testing/bootstrap.ts';
import { sweep } from './sweep.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const lines = readFileSync(new URL('fixtures/binary/data.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const rows = lines.map((line) => line.split(',').map(Number));
const { points } = patterns(Float64Array.from(rows.flat()), rows.length, 10);
const plan: Budget = { ...budget(points.count, 10, 500, 'kmeans', { restarts: 12 }), pairs: 2, fewestPairs: 2 };

const never = () => false;

/** Every k of a range, fitted, resampled and described; chance is left out. */
function sweepOf(
  of: Points,
  range: { from: number; to: number },
  silhouetteRows = plan.silhouetteRows,
  search = plan.search,
): SweepEntry[] {
  const fitter = kmeansFitter(of, of.count);
  const fits = Array.from({ length: range.to - range.from + 1 }, (_, at) => {
    const fit = fitter.fit({ k: range.from + at, effort: search, seed: 1, stop: never });
    if (!fit) throw new Error('stopped');
    return fit;
  });
  const measured = fits.map((fit) => {
    const stability = bootstrap(fitter, fit, { ...plan, effort: plan.refit, seed: fit.k }, never);
    if (!stability) throw new Error('stopped');
    return { stability, strength: null, placing: null };
  });
  const calculated = { fits, measured, chance: { gaps: [], silhouettes: new Map() }, scouted: new Set<number>() };
  return sweep({ points: of, once: of, shown: null, fitter }, calculated, silhouetteRows, 1).map(({ entry }) => entry);
}

test('[I4] a sampled silhouette is near the exact one, and the same for the same seed', () => {
  const range = { from: 2, to: 4 };
  const exact = sweepOf(points, range).map(({ silhouette }) => silhouette ?? Number.NaN);
  const sampled = sweepOf(points, range, 250).map(({ silhouette }) => silhouette ?? Number.NaN);
  sampled.forEach((value, at) => {
    expect(value).not.toBe(exact[at]);
    expect(Math.abs(value - (exact[at] as number))).toBeLessThan(0.03);
  });
  expect(sweepOf(points, range, 250).map(({ silhouette }) => silhouette)).toEqual(sampled);
});

test('[S5] optimiser noise is told where other solutions are nearly as good, and only there', () => {
  // Nothing but chance, and plain starts: the moves out of poor optima would leave few rivals.
  const random = seededRandom(3);
  const noise = patterns(Float64Array.from({ length: 3000 }, random), 300, 10).points;
  const plain = { ...plan.search, least: 30, most: 30, recur: 31, patience: 0 };
  const [two] = sweepOf(noise, { from: 2, to: 2 }, plan.silhouetteRows, plain);
  expect(two?.hitRate).toBeLessThan(1);
  expect(two?.optimiserAri).toBeGreaterThan(0);
  expect(two?.optimiserAri).toBeLessThan(1);
  const apart = patterns(Float64Array.of(0, 1, 50, 51, 90, 91), 6, 1).points;
  const [three] = sweepOf(apart, { from: 3, to: 3 });
  expect(three).toMatchObject({ hitRate: 1, optimiserAri: null });
});

test('[S4] as many pairs as asked for, told in the entry', () => {
  expect(sweepOf(points, { from: 2, to: 2 })[0]?.stability.pairs).toBe(2);
});

test('large frames are cut to size, and what is cut is known', () => {
  const small = budget(264, 11, 1453, 'kmeans', {});
  expect(small).toMatchObject({ pairs: 100, fewestPairs: 20, draws: 1453, silhouetteRows: 1453 });
  const huge = budget(1_000_000, 50, 1_000_000, 'kmeans', {});
  expect(huge).toMatchObject({ draws: 2000, silhouetteRows: 4000 });
  expect(searchPoints(264, 11)).toBe(264);
  expect(searchPoints(1_000_000, 50)).toBe(8000);
  expect(budget(264, 11, 1453, 'kmeans', { replicates: 7, restarts: 3 })).toMatchObject({ pairs: 7, fewestPairs: 7 });
  expect(budget(264, 11, 1453, 'kmeans', { restarts: 3 }).search).toMatchObject({ least: 3, most: 3 });
});
