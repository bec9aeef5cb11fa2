import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { quantile } from '#lib/statistics/quantile.ts';
import { kmeans } from '../cluster/kmeans.ts';
import { kmeansFitter } from '../cluster/kmeans-fitter.ts';
import { packPoints } from '../cluster/packed/pack-points.ts';
import { patterns } from '../cluster/patterns.ts';
import type { Points } from '../cluster/points.ts';
import { bootstrapWeights } from './bootstrap-weights.ts';
import { matchClusters } from './match-clusters.ts';
import type { Stability } from './stability-of.ts';
import { bootstrap } from './testing/bootstrap.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const effort = { least: 2, most: 8, recur: 2, patience: 0.5, keepRivals: false };

function cloud(apart: number, n: number): Points {
  const random = seededRandom(11);
  const values = Float64Array.from({ length: 2 * n }, (_, i) => random() + (i % 2 === 0 ? ((i / 2) % 3) * apart : 0));
  return patterns(values, n, 2).points;
}

function measured(points: Points, k: number, pairs = 12, fewestPairs = pairs): Stability {
  const solution = kmeans(packPoints(points), k, { ...effort, least: 6 }, 1)?.partition;
  if (!solution) throw new Error('stopped');
  const options = { pairs, fewestPairs, draws: points.count, effort, seed: 5 };
  const stability = bootstrap(kmeansFitter(points, points.count), solution, options, () => false);
  if (!stability) throw new Error('stopped');
  return stability;
}

test('[S1] groups far apart come back in every sample, and everyone in their own', () => {
  const { agreement, certainty, clusters } = measured(cloud(5, 90), 3);
  expect([...agreement].every((ari) => ari === 1)).toBe(true);
  expect([...certainty].every((share) => share === 1)).toBe(true);
  expect([...clusters].every((share) => share === 1)).toBe(true);
});

test('[S1] a cut through one cloud does not, although refitting the same rows would', () => {
  const points = cloud(0, 90);
  const { agreement, certainty } = measured(points, 5);
  expect(quantile(agreement, 0.5)).toBeLessThan(0.8);
  expect(Math.min(...certainty)).toBeLessThan(0.9);
  const twice = [1, 2].map(
    (seed) => kmeans(packPoints(points), 5, { ...effort, least: 30, most: 30 }, seed)?.partition.criterion,
  );
  expect(twice[1]).toBeCloseTo(twice[0] ?? 0, 9);
});

test('[S1] the same seed draws the same samples', () => {
  const points = cloud(0.5, 60);
  expect(measured(points, 3)).toEqual(measured(points, 3));
});

test('[S1] a sample has as many respondents as drawn, each as likely as it weighs', () => {
  const cumulative = Float64Array.from([1, 1 + 8, 1 + 8 + 1]);
  const drawn = bootstrapWeights(cumulative, 10_000, seededRandom(2));
  expect(drawn.reduce((sum, w) => sum + w, 0)).toBe(10_000);
  expect((drawn[1] as number) / 10_000).toBeCloseTo(0.8, 1);
});

test('[S1] [U6] a sample draws respondents, each as likely, and each keeps its weight', () => {
  const upTo = Float64Array.of(2, 3);
  const voices = Float64Array.of(0.5, 1.5, 4);
  const drawn = bootstrapWeights(upTo, 30_000, seededRandom(3), voices);
  expect((drawn[0] as number) / 30_000).toBeCloseTo(2 / 3, 1);
  expect((drawn[1] as number) / 30_000).toBeCloseTo(4 / 3, 1);
  expect((drawn[1] as number) % 4).toBe(0);
});

test('[S4] drawing ends early when the side of the threshold is beyond doubt, never before the fewest pairs', () => {
  expect(measured(cloud(5, 90), 3, 60, 20).agreement.length).toBe(20);
  expect(measured(cloud(5, 90), 3, 24, 24).agreement.length).toBe(24);
});

test('[S1] a sample with too few distinct points for k is left out', () => {
  const { points } = patterns(Float64Array.from([0, 1, 2]), 3, 1);
  const { agreement } = measured(points, 3, 20);
  expect(agreement.length).toBeLessThan(20);
});

test('[A4] a stop ends it', () => {
  const points = cloud(1, 60);
  const solution = kmeans(packPoints(points), 2, effort, 1)?.partition;
  if (!solution) throw new Error('stopped');
  const options = { pairs: 9, fewestPairs: 9, draws: 60, effort, seed: 5 };
  expect(bootstrap(kmeansFitter(points, points.count), solution, options, () => true)).toBeNull();
});

test('[S3] clusters are matched so that most people agree, better than by taking the largest cell first', () => {
  // Greedy takes 50 and is left with 0; the other way round gives 49 + 48.
  const table = contingency([0, 0, 1], [0, 1, 0], 2, 2, [50, 49, 48]);
  expect([...matchClusters(table)]).toEqual([1, 0]);
});

test('[S3] a matching is one to one and no swap of two would count more people', () => {
  const cells = fc.integer({ min: 2, max: 5 }).chain((k) => {
    return fc.array(fc.integer({ min: 0, max: 30 }), { minLength: k * k, maxLength: k * k });
  });
  fc.assert(
    fc.property(cells, (counts) => {
      const k = Math.sqrt(counts.length);
      const side = counts.map((_, cell) => Math.floor(cell / k));
      const top = counts.map((_, cell) => cell % k);
      const row = matchClusters(contingency(side, top, k, k, counts));
      expect([...row].sort()).toEqual(Array.from({ length: k }, (_, i) => i));
      const at = (r: number, c: number) => counts[r * k + c] as number;
      for (let a = 0; a < k; a++) {
        for (let b = 0; b < a; b++) {
          const [ra, rb] = [row[a] as number, row[b] as number];
          expect(at(ra, a) + at(rb, b)).toBeGreaterThanOrEqual(at(rb, a) + at(ra, b));
        }
      }
    }),
  );
});
