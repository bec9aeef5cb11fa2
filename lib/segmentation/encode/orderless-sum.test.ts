import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, shuffled } from '#lib/random.ts';
import { orderlessSum } from './orderless-sum.ts';
import { spread } from './spread.ts';

const numbers = fc.array(fc.double({ min: -1e60, max: 1e60, noNaN: true }), { minLength: 1, maxLength: 60 });

test('[A2] the order of numbers does not show in one bit of their sum, mean or deviation', () => {
  fc.assert(
    fc.property(numbers, fc.nat(), (given, seed) => {
      const other = shuffled(given, seededRandom(seed));
      expect(orderlessSum(Float64Array.from(other))).toBe(orderlessSum(Float64Array.from(given)));
      expect(spread(Float64Array.from(other))).toEqual(spread(Float64Array.from(given)));
    }),
    { numRuns: 500 },
  );
  // Added from left to right these differ.
  expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
  expect(orderlessSum(Float64Array.of(0.1, 0.2, 0.3))).toBe(orderlessSum(Float64Array.of(0.3, 0.2, 0.1)));
});

test('[A2] the sum is as exact as a sum can be, and gaps are left out', () => {
  expect(orderlessSum(Float64Array.of(0.1, Number.NaN, 0.2, 0.3))).toBeCloseTo(0.6, 15);
  expect(orderlessSum(Float64Array.of(1e16, 1, -1e16))).toBe(1);
  expect(orderlessSum(Float64Array.of(Number.NaN, 0))).toBe(0);
  expect(orderlessSum(new Float64Array(0))).toBe(0);
  const random = seededRandom(3);
  const whole = Float64Array.from({ length: 5000 }, () => Math.floor(random() * 2 ** 30));
  expect(orderlessSum(whole)).toBe(whole.reduce((sum, x) => sum + x, 0));
  expect(orderlessSum(whole.map((x) => x / 1024))).toBe(whole.reduce((sum, x) => sum + x, 0) / 1024);
});
