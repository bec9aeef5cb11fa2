import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kmeans } from '../cluster/kmeans.ts';
import { kmeansFitter } from '../cluster/kmeans-fitter.ts';
import { packPoints } from '../cluster/packed/pack-points.ts';
import { patterns } from '../cluster/patterns.ts';
import { slsa } from './slsa.ts';
import { bootstrap } from './testing/bootstrap.ts';

const labelling = (k: number, labels: number[]) => ({ k, labels: Int32Array.from(labels) });

test('[S6] out of one segment is 1, out of all evenly is 0', () => {
  const [steps] = slsa([labelling(2, [0, 0, 1, 1, 0, 1]), labelling(3, [0, 0, 1, 1, 2, 2])]);
  expect(steps?.[0]).toBe(1);
  expect(steps?.[1]).toBe(1);
  expect(steps?.[2]).toBeCloseTo(0, 12);
});

test('[S6] the entropy is taken relative to that of all segments before, by weight', () => {
  const [steps] = slsa([labelling(4, [0, 1, 2, 3]), labelling(2, [0, 0, 1, 1])], [3, 1, 1, 1]);
  // 1 − H(¾, ¼) / ln 4 and 1 − ln 2 / ln 4.
  expect(steps?.[0]).toBeCloseTo(1 + (0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)) / Math.log(4), 12);
  expect(steps?.[1]).toBeCloseTo(0.5, 12);
});

test('[S6] one segment before gives 1, an empty one null, a single solution nothing', () => {
  expect(slsa([labelling(1, [0, 0]), labelling(3, [0, 2])])).toEqual([[1, null, 1]]);
  expect(slsa([labelling(2, [0, 1])])).toEqual([]);
});

const folder = process.env.SEGUE_REFERENCE_DATA;

describe.runIf(folder)('against flexclust on published data', { timeout: 120_000 }, () => {
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8').trim().split('\n');
  const reference = folder ? JSON.parse(read('reference/reference.json').join('\n')) : undefined;

  test('[S6] its labels for k = 2 … 8 give its numbers', () => {
    const lines = read('reference/labels/mcdonalds_kmeans_labels.csv').slice(1);
    const rows = lines.map((line) => line.split(',').map((label) => Number(label) - 1));
    const ks = [2, 3, 4, 5, 6, 7, 8];
    const found = slsa(
      ks.map((k, at) =>
        labelling(
          k,
          rows.map((row) => row[at] ?? -1),
        ),
      ),
    );
    const want = reference.flexclust_default_rng_seed1234.slsa_for_saved_labels;
    expect(found).toHaveLength(6);
    for (const [at, values] of found.entries()) {
      expect(values).toHaveLength(at + 3);
      for (const [c, value] of values.entries()) expect(value).toBeCloseTo(want[`k${at + 3}`][c], 6);
    }
  });

  test('[S7] overlap under resampling is that of slswFlexclust on its own segments', () => {
    const answers = read('data/mcdonalds.csv').slice(1);
    const coded = answers.map((line) =>
      line
        .split(',')
        .slice(0, 11)
        .map((x) => Number(x === 'Yes')),
    );
    const { points, patternOf } = patterns(Float64Array.from(coded.flat()), coded.length, 11);
    const effort = { least: 2, most: 8, recur: 2, patience: 0.5, keepRivals: false };
    const own = kmeans(packPoints(points), 4, effort, 1)?.partition;
    if (!own) throw new Error('stopped');
    const labels = new Int32Array(points.count);
    const rows = read('reference/labels/mcdonalds_flexclust_seed1234_k4_labels.csv').slice(1);
    rows.forEach((line, row) => {
      labels[patternOf[row] as number] = Number(line.replaceAll('"', '').split(',').at(-1)) - 1;
    });
    const options = { pairs: 30, fewestPairs: 30, draws: coded.length, effort, seed: 3 };
    const stability = bootstrap(kmeansFitter(points, points.count), { ...own, labels }, options, () => false);
    const want = reference.flexclust_default_rng_seed1234.slsw_k4.mean;
    expect(stability?.clusters).toHaveLength(4);
    stability?.clusters.forEach((overlap, c) => {
      expect(Math.abs(overlap - want[c])).toBeLessThan(0.05);
    });
  });
});
