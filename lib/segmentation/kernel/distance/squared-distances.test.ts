import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { labelAll } from '../../cluster/label-all.ts';
import { squaredDistance } from '../../cluster/squared-distance.ts';
import { plainDistanceKernel } from './plain-distance-kernel.ts';
import { squaredDistances } from './squared-distances.ts';
import { wasmDistanceKernel } from './wasm-distance-kernel.ts';

afterEach(() => vi.unstubAllGlobals());

const shapes = fc.record({
  count: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 250, max: 530 })),
  dimensions: fc.integer({ min: 1, max: 14 }),
  k: fc.integer({ min: 1, max: 11 }),
  seed: fc.nat(1e6),
});

type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

/** Points and centres by chance; whole numbers among them, so that ties occur. */
function chance({ count, dimensions, k, seed }: Shape) {
  const random = seededRandom(seed, 0);
  const number = seed % 2 === 0 ? () => Math.floor(4 * random()) : () => 100 * random() - 50;
  const values = Float64Array.from({ length: count * dimensions }, number);
  const centres = Float64Array.from({ length: k * dimensions }, number);
  return { points: { count, dimensions, values, weights: new Float64Array(count).fill(1) }, centres };
}

const oneByOne = ({ points, centres }: ReturnType<typeof chance>, { dimensions: p, k }: Shape) =>
  Float64Array.from({ length: points.count * k }, (_, at) =>
    squaredDistance(points.values, Math.floor(at / k) * p, centres, (at % k) * p, p),
  );

test.each([
  ['WebAssembly', wasmDistanceKernel()],
  ['plain code', plainDistanceKernel()],
])('[Q1] distances by %s are those of squaredDistance to the last bit, whatever the sizes', (_, kernel) => {
  if (!kernel) throw new Error('this test needs WebAssembly with SIMD');
  fc.assert(
    fc.property(shapes, (shape) => {
      const { count, dimensions, k } = shape;
      const given = chance(shape);
      const all = new Float64Array(count * k).fill(-1);
      let heard = 0;
      const take = (first: number, next: number, squared: Float64Array, from: number) => {
        expect(first).toBe(heard);
        heard = next;
        all.set(squared.subarray(from, from + (next - first) * k), first * k);
      };
      squaredDistances(given.points.values, count, dimensions, given.centres, k, take, kernel);
      expect(heard).toBe(count);
      expect(all).toEqual(oneByOne(given, shape));
    }),
    { numRuns: 150 },
  );
});

test('[Q5] labelAll goes by those distances, the lowest number on a tie', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { count, k } = shape;
      const given = chance(shape);
      const expected = oneByOne(given, shape);
      const nearest = Array.from({ length: count }, (_, i) => {
        const own = [...expected.subarray(i * k, i * k + k)];
        return own.indexOf(Math.min(...own));
      });
      expect([...labelAll(given.points, { k, centres: given.centres })]).toEqual(nearest);
    }),
    { numRuns: 100 },
  );
});

test('[Q2] without WebAssembly there is no kernel but the plain one', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(wasmDistanceKernel()).toBeNull();
  vi.resetModules();
  const fresh = await import('./squared-distances.ts');
  const shape = { count: 300, dimensions: 7, k: 3, seed: 5 };
  const given = chance(shape);
  const all: number[] = [];
  fresh.squaredDistances(given.points.values, 300, 7, given.centres, 3, (first, next, squared, from) => {
    all.push(...squared.subarray(from, from + (next - first) * 3));
  });
  expect(all).toEqual([...oneByOne(given, shape)]);
});
