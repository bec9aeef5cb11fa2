import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { packPoints } from './packed/pack-points.ts';
import { patterns } from './patterns.ts';
import { samplePoints } from './sample-points.ts';
import { search } from './search.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const random = seededRandom(3);
const kinds = Array.from({ length: 3000 }, (_, i) => i % 3);
const values = Float64Array.from(kinds.flatMap((kind) => [kind * 4 + random(), random()]));
const { points, patternOf } = patterns(values, 3000, 2);

test('a sample holds as many respondents as asked for, none more often than there are', () => {
  const { points: sample, from } = samplePoints(points, 500, seededRandom(1));
  expect(sample.weights.reduce((sum, w) => sum + w, 0)).toBe(500);
  from.forEach((at, i) => {
    expect(sample.weights[i]).toBeLessThanOrEqual(points.weights[at] as number);
    expect(sample.values[2 * i]).toBe(points.values[2 * at]);
  });
});

test('a search on a sample ends at the same partition of everyone as a search on all', () => {
  const effort = { least: 3, most: 6, recur: 2, patience: 1, keepRivals: true };
  const all = search(packPoints(points), 3, effort, 5000, 1, () => false);
  const sampled = search(packPoints(points), 3, effort, 300, 1, () => false);
  expect(sampled?.partition.criterion).toBeCloseTo(all?.partition.criterion ?? 0, 6);
  const labels = Array.from(patternOf, (at) => sampled?.partition.labels[at] as number);
  expect(adjustedRand(contingency(labels, kinds, 3, 3))).toBe(1);
});
