import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convexHull, type Place } from './convex-hull.ts';
import { segmentHull } from './segment-hull.ts';

const place = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 }));
const cross = (a: Place, b: Place, c: Place) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

test('[Z6] the hull of a square with its middle and sides is its corners', () => {
  const hull = convexHull([
    [1, 1],
    [0, 0],
    [2, 2],
    [0, 2],
    [1, 0],
    [2, 0],
    [0, 0],
  ]);
  expect(hull).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ]);
  expect(
    convexHull([
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
  ).toEqual([
    [0, 0],
    [2, 2],
  ]);
  expect(
    convexHull([
      [3, 4],
      [3, 4],
    ]),
  ).toEqual([[3, 4]]);
});

test('[Z6] a hull turns left at every corner and holds every place', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 15 }), (places) => {
      const hull = convexHull(places);
      if (hull.length < 3) return;
      hull.forEach((a, i) => {
        const b = hull[(i + 1) % hull.length] as Place;
        expect(cross(a, b, hull[(i + 2) % hull.length] as Place)).toBeGreaterThan(0);
        for (const at of places) expect(cross(a, b, at)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('[Z6] the inner three quarters by weight leave an outlier out', () => {
  const coordinates = Float64Array.from([0, 0, 2, 0, 0, 2, 40, 40, 9, 9]);
  const [first, nobody, other] = segmentHull(coordinates, Float64Array.from([5, 5, 5, 1, 3]), [0, 0, 0, 0, 2], 3);
  expect(first?.polygon).toEqual([
    [0, 0],
    [2, 0],
    [0, 2],
  ]);
  expect(first?.share).toBe(15 / 16);
  expect(first?.centre).toEqual([50 / 16, 50 / 16]);
  expect(nobody).toBeNull();
  expect(other).toEqual({ centre: [9, 9], polygon: [[9, 9]], share: 1 });
});

test('[Z6] the fewest nearest points that hold the share are kept, whatever the order of points', () => {
  const point = fc.tuple(place, fc.integer({ min: 1, max: 5 }), fc.integer({ min: -1, max: 2 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const hulls = (given: typeof points) =>
        segmentHull(
          Float64Array.from(given.flatMap(([at]) => at)),
          Float64Array.from(given, ([, weight]) => weight),
          given.map(([, , label]) => label),
          3,
        );
      const found = hulls(points);
      expect(found.map((hull) => hull !== null)).toEqual(
        [0, 1, 2].map((k) => points.some(([, , label]) => label === k)),
      );
      for (const hull of found) if (hull) expect(hull.share).toBeGreaterThanOrEqual(0.75);
      const turned = hulls([...points].reverse());
      found.forEach((hull, k) => {
        expect(turned[k]?.centre[0] ?? 0).toBeCloseTo(hull?.centre[0] ?? 0, 9);
      });
    }),
  );
});
