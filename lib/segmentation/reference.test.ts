import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { quantile } from '#lib/statistics/quantile.ts';
import { budget } from './budget.ts';
import { kmeans } from './cluster/kmeans.ts';
import { labelAll } from './cluster/label-all.ts';
import { packPoints } from './cluster/packed/pack-points.ts';
import { emptyPartition } from './cluster/partition.ts';
import { partitionOf } from './cluster/partition-of.ts';
import { type Patterns, patterns } from './cluster/patterns.ts';
import type { Points } from './cluster/points.ts';
import { recentre } from './cluster/recentre.ts';
import { withinSS } from './cluster/within-ss.ts';
import { calinskiHarabasz } from './indices/calinski-harabasz.ts';
import { daviesBouldin } from './indices/davies-bouldin.ts';
import { silhouette } from './indices/silhouette.ts';

/*
 * Published data whose licences do not allow a copy here: SEGUE_REFERENCE_DATA names a folder that holds
 * data/{mcdonalds,vacmot}.csv (R packages MSA and flexclust) and reference/ with what R 4.2.2 and scikit-learn 1.2.1 make
 * of them. Without it the same rules are held on fixtures/binary (kmeans.test.ts, indices.test.ts).
 */
const folder = process.env.SEGUE_REFERENCE_DATA;
const ks = [2, 3, 4, 5, 6, 7, 8];
const sets = { mcdonalds: 11, vacmot: 20 } as const;

function read(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}

function answers(set: keyof typeof sets): Patterns {
  const lines = read(`data/${set}.csv`).trim().split('\n').slice(1);
  const rows = lines.map((line) => line.split(',').slice(0, sets[set]));
  const coded = rows.map((row) => row.map((text) => Number(text.trim() === 'Yes' || text.trim() === '1')));
  return patterns(Float64Array.from(coded.flat()), rows.length, sets[set]);
}

function referenceLabels(set: string, k: number): Int32Array {
  const [header, ...lines] = read(`reference/labels/${set}_kmeans_labels.csv`).trim().split('\n');
  const column = (header ?? '').split(',').indexOf(`"k${k}"`);
  return Int32Array.from(lines, (line) => Number(line.split(',')[column]) - 1);
}

describe.runIf(folder)('against R and scikit-learn on published data', { timeout: 120_000 }, () => {
  const reference = folder ? JSON.parse(read('reference/reference.json')) : undefined;

  for (const set of ['mcdonalds', 'vacmot'] as const) {
    test(`[K8] ${set}: the best known criterion is reached or bettered for k = 2 … 8`, () => {
      const { points, patternOf } = answers(set);
      const effort = budget(points.count, points.dimensions, patternOf.length, 'kmeans', {}).search;
      for (const k of ks) {
        const criterion = kmeans(packPoints(points), k, effort, 1)?.partition.criterion ?? Number.NaN;
        expect(criterion).toBeLessThanOrEqual(reference.kmeans_R[set].kmeans[`k${k}`].wss + 1e-6);
      }
    });

    test(`[I1] ${set}: indices on the reference’s labels are its own`, () => {
      const { points, patternOf } = answers(set);
      for (const k of ks) {
        const partition = emptyPartition(k, points.count, points.dimensions);
        referenceLabels(set, k).forEach((label, row) => {
          partition.labels[patternOf[row] as number] = label;
        });
        recentre(points, partition);
        partition.criterion = withinSS(points, partition);
        const want = reference.kmeans_R[set].kmeans[`k${k}`];
        expect(partition.criterion).toBeCloseTo(want.wss, 6);
        expect(silhouette(points, [partition])[0]).toBeCloseTo(want.avg_silhouette, 6);
        expect(calinskiHarabasz(points, partition)).toBeCloseTo(want.calinski_harabasz, 6);
        expect(daviesBouldin(points, partition)).toBeCloseTo(want.davies_bouldin, 6);
      }
    });
  }

  test('[K8] the textbook’s four segments of mcdonalds are seen to be a local optimum', () => {
    const { points, patternOf } = answers('mcdonalds');
    const lines = read('reference/labels/mcdonalds_flexclust_book_seed1234_rounding_k4_labels.csv').trim().split('\n');
    const published = Int32Array.from(lines.slice(1), (line) => Number(line.replaceAll('"', '').split(',').at(-1)) - 1);
    const { book_mcdonalds_k4_sizes: book } = reference.published_checks;
    const labels = new Int32Array(points.count);
    published.forEach((label, row) => {
      labels[patternOf[row] as number] = label;
    });
    const local = partitionOf(points, 4, labels);
    expect([...local.sizes].sort()).toEqual([...book.published].sort());
    expect(local.criterion).toBeCloseTo(book.wss, 5);
    const effort = budget(points.count, points.dimensions, patternOf.length, 'kmeans', {}).search;
    const best = kmeans(packPoints(points), 4, effort, 1)?.partition;
    if (!best) throw new Error('stopped');
    expect(best.criterion).toBeLessThan(local.criterion * 0.97);
    const agree = adjustedRand(contingency(best.labels, labels, 4, 4, points.weights));
    expect(agree).toBeCloseTo(book.ari_book_vs_best, 3);
  });

  test('[S1] on the reference’s own bootstrap samples refits are as good, and agree as well', () => {
    const { points, patternOf } = answers('mcdonalds');
    const samples = JSON.parse(read('reference/labels/mcdonalds_bootstrap_pairs.json'));
    const effort = { least: 8, most: 40, recur: 4, patience: 2, keepRivals: false };
    for (const k of [2, 3, 4, 5]) {
      const want = reference.unit_vectors_and_misc.mcdonalds_fixed_bootstrap[`k${k}`];
      const agreement = want.ari.map((_: number, pair: number) => {
        const labels = (['sample1', 'sample2'] as const).map((half) => {
          const sample = resample(points, patternOf, samples[half][pair]);
          const fit = kmeans(packPoints(sample), k, effort, pair)?.partition;
          if (!fit) throw new Error('stopped');
          expect(fit.criterion).toBeLessThanOrEqual(want[`wss_${half}`][pair] * (1 + 1e-9));
          return labelAll(points, fit);
        });
        return adjustedRand(contingency(labels[0] ?? [], labels[1] ?? [], k, k, points.weights));
      });
      expect(quantile(agreement, 0.5)).toBeCloseTo(want.median_ari, 1);
    }
  });
});

/** @param drawn rows counted from 1, as R drew them */
function resample(points: Points, patternOf: Int32Array, drawn: readonly number[]): Points {
  const weights = new Float64Array(points.count);
  for (const row of drawn) {
    const at = patternOf[row - 1] as number;
    weights[at] = (weights[at] as number) + 1;
  }
  const p = points.dimensions;
  const kept = [...weights.keys()].filter((at) => weights[at] !== 0);
  const values = Float64Array.from(kept.flatMap((at) => [...points.values.subarray(at * p, (at + 1) * p)]));
  return { count: kept.length, dimensions: p, values, weights: Float64Array.from(kept, (at) => weights[at] as number) };
}
