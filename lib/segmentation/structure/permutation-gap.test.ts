import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { firstSE } from './first-se.ts';
import { permutationGap } from './permutation-gap.ts';
import { clouds } from './testing/clouds.ts';
import { gapOf } from './testing/gap-of.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test('[V3] logarithm, mean of permuted data, gap and error are those of the definition', () => {
  const answers = [
    [8, 4],
    [10, 5],
  ];
  const gap = permutationGap(
    [
      { k: 1, value: 8 },
      { k: 2, value: 2 },
    ],
    answers,
  );
  const second = gap.entries[1];
  expect(second?.logW).toBeCloseTo(Math.log(2), 12);
  expect(second?.expected).toBeCloseTo((Math.log(4) + Math.log(5)) / 2, 12);
  expect(second?.gap).toBeCloseTo(Math.log(Math.sqrt(20) / 2), 12);
  // sd of two numbers is their difference by √2; √(1 + 1/2) more.
  expect(second?.error).toBeCloseTo((Math.log(5 / 4) / Math.SQRT2) * Math.sqrt(1.5), 12);
});

test('[V3] a criterion of 0 leaves that k out', () => {
  const within = [1, 2].map((k) => ({ k, value: 2 - k }));
  expect(permutationGap(within, [[1, 0]]).entries.map(({ k }) => k)).toEqual([1]);
  expect(permutationGap([{ k: 2, value: 2 }], [[0], [1]]).entries).toEqual([]);
});

test('[V4] the first k whose successor gains no more than its error', () => {
  const entries = [0, 0.2, 0.5, 0.55, 0.56].map((gap, at) => ({ k: at + 1, gap, error: 0.06 }));
  expect(firstSE(entries)).toBe(3);
  expect(firstSE(entries.map((entry) => ({ ...entry, error: 0.001 })))).toBeNull();
  expect(firstSE([])).toBeNull();
});

test('[V3] two clouds on a diagonal stand out, answers without dependence do not', () => {
  const apart = gapOf(clouds.two(6), 2, [1, 2]).entries;
  expect(apart[0]?.gap).toBeCloseTo(0, 9);
  expect(apart[1]?.gap ?? 0).toBeGreaterThan(10 * (apart[1]?.error ?? 1));
  for (const { gap, error } of gapOf(clouds.one(4, 300), 4, [2, 3, 4]).entries) expect(gap).toBeLessThan(3 * error);
});

const folder = process.env.SEGUE_REFERENCE_DATA;
/** Items, and the k whose best partition R found as well; for the others its search ended above ours. */
const sets = {
  mcdonalds: { name: 'perm_gap_MD', items: 11, shared: [1, 2, 3, 4] },
  vacmot: { name: 'perm_gap_vm', items: 20, shared: [1, 2, 3, 4, 6] },
} as const;

describe.runIf(folder)('against R on published data', { timeout: 300_000 }, () => {
  for (const set of ['mcdonalds', 'vacmot'] as const) {
    const { name, items, shared } = sets[set];
    test(`[V3] ${set}: log W and its expectation, for k = 1 … 7`, () => {
      const lines = readFileSync(`${folder}/data/${set}.csv`, 'utf8').trim().split('\n').slice(1);
      const coded = lines.map((line) =>
        line
          .split(',')
          .slice(0, items)
          .map((x) => Number(/^\s*(Yes|1)\s*$/.test(x))),
      );
      const reference = JSON.parse(readFileSync(`${folder}/reference/reference.json`, 'utf8'));
      const want = reference.stability_restarts_response_style_typing_profile[name];
      const { entries } = gapOf(Float64Array.from(coded.flat()), items, [1, 2, 3, 4, 5, 6, 7], 5);
      for (const [at, { k, logW, expected }] of entries.entries()) {
        if (shared.some((same) => same === k)) {
          expect(logW).toBeCloseTo(want.logW[at], 6);
          expect(Math.abs(expected - want.Elog[at])).toBeLessThan(0.01);
        } else {
          expect(logW).toBeLessThan(want.logW[at]);
          expect(expected).toBeLessThan(want.Elog[at] + 0.001);
        }
      }
    });
  }
});
