import { expect, test, vi } from 'vitest';
import { silhouette } from '../indices/silhouette.ts';
import { isOutside } from './is-outside.ts';
import { type StructureEvidence, structureVerdict } from './structure-verdict.ts';
import { clouds } from './testing/clouds.ts';
import { cut } from './testing/cut.ts';
import { gapOf } from './testing/gap-of.ts';
import { permutedData } from './testing/permuted-data.ts';
import { type Valley, valleys } from './valleys.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const entry = (gap: number) => ({ k: 3, logW: 1, expected: 1 + gap, gap, error: 0.01 });
const chance = [0.1, 0.12, 0.11];
const valley: Valley = { a: 0, b: 1, thirds: [50, 2, 50], isValley: true };
const natural: StructureEvidence = {
  k: 2,
  agreement: 0.95,
  gaps: [entry(0.3)],
  silhouette: 0.5,
  permuted: chance,
  valleys: [valley],
};
const verdict = (change: Partial<StructureEvidence>) => structureVerdict({ ...natural, ...change }).verdict;

test('[V7] what is stable, apart and tighter than chance is natural', () => {
  expect(structureVerdict(natural)).toEqual({
    verdict: 'natural',
    aboveGap: true,
    reproducible: true,
    aboveSilhouette: true,
    separated: true,
  });
});

test('[V7] people between, or a silhouette of chance, leave it reproducible', () => {
  expect(verdict({ valleys: [{ ...valley, isValley: false }] })).toBe('reproducible');
  expect(verdict({ valleys: [] })).toBe('reproducible');
  expect(verdict({ silhouette: 0.12 })).toBe('reproducible');
  expect(verdict({ permuted: [] })).toBe('reproducible');
});

test('[V7] what does not come back is constructive, however apart', () => {
  expect(verdict({ agreement: 0.79 })).toBe('constructive');
  expect(verdict({ agreement: null })).toBe('constructive');
  expect(verdict({ k: 1 })).toBe('constructive');
});

test('[V8] no gap is none', () => {
  expect(verdict({ gaps: [entry(0.019), { ...entry(0), k: 1, gap: 1 }] })).toBe('none');
});

test('[V9] outside is above all and two deviations above their mean', () => {
  expect(isOutside(5, [1, 2, 3])).toBe(true);
  expect(isOutside(3.5, [1, 2, 3])).toBe(false);
  expect(isOutside(5, [1, 1, 1, 1, 1, 1, 1, 1, 1, 6])).toBe(false);
  expect(isOutside(5, [1])).toBe(false);
});

test('[V7] [V8] from data to verdict: clouds are natural, one cloud is not', () => {
  const judged = (values: Float64Array, agreement: number) => {
    const { points, partition } = cut(values, 2, 2);
    const permuted = permutedData({ values, rows: values.length / 2, dimensions: 2, groups: [0, 1] }, 5);
    const silhouettes = [0, 1, 2, 3, 4].map((draw) => {
      const other = cut(permuted(draw), 2, 2);
      return silhouette(other.points, [other.partition])[0] ?? 0;
    });
    return structureVerdict({
      k: 2,
      agreement,
      gaps: gapOf(values, 2, [1, 2]).entries,
      silhouette: silhouette(points, [partition])[0] ?? null,
      permuted: silhouettes,
      valleys: valleys(points, partition, 1),
    }).verdict;
  };
  expect(judged(clouds.two(6), 1)).toBe('natural');
  expect(judged(clouds.one(2, 300), 0.9)).toBe('none');
  const stretched = clouds.rows(400, (_, random) => {
    const common = 2 * clouds.normal(random);
    return [common + clouds.normal(random), common + clouds.normal(random)];
  });
  expect(judged(stretched, 0.9)).toBe('reproducible');
});
