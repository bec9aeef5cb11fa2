import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombeInterval } from './newcombe-interval.ts';

// Newcombe 1998, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
])('%i of %i less %i of %i lies where its author says', (a, n, b, m, low, high) => {
  const [from, to] = newcombeInterval(a, n, b, m);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('it holds the difference, stays between −1 and 1, and turns round with the groups', () => {
  const group = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(group, group, ([a, n], [b, m]) => {
      const [low, high] = newcombeInterval(a, n, b, m);
      const [back, forth] = newcombeInterval(b, m, a, n);
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
      expect(a / n - b / m).toBeGreaterThanOrEqual(low - 1e-12);
      expect(a / n - b / m).toBeLessThanOrEqual(high + 1e-12);
      expect([back, forth].map((end) => Math.round(end * 1e9))).toEqual(
        [-high, -low].map((end) => Math.round(end * 1e9)),
      );
    }),
  );
});
