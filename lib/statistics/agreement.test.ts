import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedRand } from './adjusted-rand.ts';
import { contingency } from './contingency.ts';

// Expected values: expected-agreement.R beside this file; scikit-learn's adjusted_rand_score gives the same.
const of = (a: number[], b: number[]) => adjustedRand(contingency(a, b, 6, 6));
const labels = (n: number) => fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n });
const twoLabellings = fc.integer({ min: 2, max: 40 }).chain((n) => fc.tuple(labels(n), labels(n)));

test('the adjusted Rand index is that of R and scikit-learn', () => {
  const a = [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3];
  expect(of(a, [1, 1, 2, 1, 2, 2, 3, 3, 3, 3, 1, 3])).toBeCloseTo(0.33482642777156, 12);
  expect(of([1, 1, 2, 2], [1, 2, 1, 2])).toBeCloseTo(-0.5, 12);
});

test('equal labellings agree fully whatever the names, and so do two that say nothing', () => {
  fc.assert(
    fc.property(twoLabellings, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), ([a], names) => {
      const renamed = a.map((label) => names[label] as number);
      expect(of(a, renamed)).toBeCloseTo(1, 12);
    }),
  );
  expect(of([0, 0, 0], [4, 4, 4])).toBe(1);
  expect(of([0, 1, 2], [2, 0, 1])).toBe(1);
});

test('renaming, swapping and repeating labellings changes nothing, and no value leaves −1 … 1', () => {
  fc.assert(
    fc.property(twoLabellings, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), ([a, b], names) => {
      const value = of(a, b);
      expect(value).toBeGreaterThanOrEqual(-1);
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
      expect(
        of(
          a.map((label) => names[label] as number),
          b,
        ),
      ).toBeCloseTo(value, 12);
      expect(of(b, a)).toBeCloseTo(value, 12);
      const twice = adjustedRand(contingency([...a, ...a], [...b, ...b], 6, 6));
      const weighted = adjustedRand(
        contingency(
          a,
          b,
          6,
          6,
          a.map(() => 2),
        ),
      );
      expect(weighted).toBeCloseTo(twice, 12);
    }),
  );
});

test('a negative label on either side leaves the pair out', () => {
  const table = contingency([0, -1, 1, 1], [0, 0, -1, 1], 2, 2);
  expect(table.total).toBe(2);
  expect([...table.counts]).toEqual([1, 0, 0, 1]);
});
