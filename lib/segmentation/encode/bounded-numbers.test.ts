import { expect, test } from 'vitest';
import { boundedNumbers } from './bounded-numbers.ts';
import { spread } from './spread.ts';

test('[E9] numbers of no sensible size are brought to where they can be squared, gaps and others stay', () => {
  const given = Float64Array.of(1e300, -1e300, 1e-300, -1e-300, 12, Number.NaN, Number.POSITIVE_INFINITY);
  expect([...boundedNumbers(given)]).toEqual([1e60, -1e60, 0, 0, 12, Number.NaN, 1e60]);
  const usual = Float64Array.of(1e15, -3, 0, Number.NaN);
  expect(boundedNumbers(usual)).toBe(usual);
});

test('[E9] mean and deviation of numbers of any size are numbers', () => {
  for (const unit of [1e300, 1e-300]) {
    const { mean, sd, n } = spread(Float64Array.of(unit, 3 * unit, Number.NaN));
    expect(mean / unit).toBeCloseTo(2, 12);
    expect(sd / unit).toBeCloseTo(1, 12);
    expect(n).toBe(2);
  }
  expect(spread(Float64Array.of(1, 3))).toEqual({ mean: 2, sd: 1, n: 2 });
});
