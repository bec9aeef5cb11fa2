import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { eachBlock } from '../../cluster/packed/each-block.ts';
import { packPoints } from '../../cluster/packed/pack-points.ts';
import { squaredDistance } from '../../cluster/squared-distance.ts';
import type { LookupKernel } from './lookup-kernel.ts';
import { plainLookupKernel } from './plain-lookup-kernel.ts';
import { wasmLookupKernel } from './wasm-lookup-kernel.ts';

afterEach(() => vi.unstubAllGlobals());

const shapes = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1000, max: 1300 })),
  dimensions: fc.integer({ min: 1, max: 9 }),
  k: fc.integer({ min: 1, max: 11 }),
  seed: fc.nat(1e6),
});

type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

/** Answers in few steps and, in every third column, numbers that no table holds; people at each point; centres among the points, so that ties occur. */
function chance({ count, dimensions, k, seed }: Shape) {
  const random = seededRandom(seed, 0);
  const values = Float64Array.from({ length: count * dimensions }, (_, at) =>
    (at % dimensions) % 3 === 2 ? 100 * random() - 50 : Math.floor(4 * random()),
  );
  const weights = Float64Array.from({ length: count }, () => Math.floor(4 * random()));
  const centres = Float64Array.from(
    { length: k * dimensions },
    (_, at) => values[(Math.floor(at / dimensions) % count) * dimensions + (at % dimensions)] as number,
  );
  const labels = Int32Array.from({ length: count }, () => Math.floor(k * random()));
  const sizes = new Float64Array(k).fill(1);
  labels.forEach((c, i) => {
    sizes[c] = (sizes[c] as number) + (weights[i] as number);
  });
  return { packed: packPoints({ count, dimensions, values, weights }), centres, labels, sizes, k };
}

/** Everything that a kernel says of all points. */
function everything({ packed, centres, labels, sizes, k }: ReturnType<typeof chance>, kernel: LookupKernel) {
  const { count, weights } = packed.points;
  const distances = new Float64Array(count * k);
  const nearest = new Int32Array(count);
  const least = new Float64Array(count);
  const gains = new Int32Array(count);
  const near = new Float64Array(count);
  eachBlock(
    packed,
    centres,
    k,
    ({ first, next, memory: { f64, i32 }, places }) => {
      const { out, found, pairs } = places;
      for (let i = first; i < next; i++)
        for (let c = 0; c < k; c++) distances[i * k + c] = f64[out / 8 + (i - first) * 2 * pairs + c] as number;
      kernel.nearest(places);
      nearest.set(i32.subarray(found / 4, found / 4 + next - first), first);
      least.set(f64.subarray(places.near / 8, places.near / 8 + next - first), first);
      i32.set(labels.subarray(first, next), found / 4);
      f64.set(weights.subarray(first, next), places.weights / 8);
      f64.fill(0, places.sizes / 8, places.sizes / 8 + 2 * pairs);
      f64.set(sizes, places.sizes / 8);
      kernel.screen(places);
      gains.set(i32.subarray(found / 4, found / 4 + next - first), first);
      near.set(f64.subarray(places.near / 8, places.near / 8 + next - first), first);
    },
    kernel,
  );
  return { distances, nearest, least, gains, near };
}

function wasm(): LookupKernel {
  const kernel = wasmLookupKernel();
  if (!kernel) throw new Error('this test needs WebAssembly with SIMD');
  return kernel;
}

test('[Q8] look-ups by WebAssembly and by plain code give the same bits, whatever the sizes', () => {
  const kernels = [wasm(), plainLookupKernel()] as const;
  fc.assert(
    fc.property(shapes, (shape) => {
      const given = chance(shape);
      expect(everything(given, kernels[0])).toEqual(everything(given, kernels[1]));
    }),
    { numRuns: 60 },
  );
});

test('[Q8] distances by look-ups are those of squaredDistance but for rounding', () => {
  const kernel = wasm();
  fc.assert(
    fc.property(shapes, (shape) => {
      const given = chance(shape);
      const { dimensions: p, values } = given.packed.points;
      const { distances } = everything(given, kernel);
      distances.forEach((found, at) => {
        const expected = squaredDistance(values, Math.floor(at / shape.k) * p, given.centres, (at % shape.k) * p, p);
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * (1 + expected));
      });
    }),
    { numRuns: 30 },
  );
});

test('[Q8] the nearest is the least, the lowest number on a tie; a move is said to gain where it lowers the criterion', () => {
  const kernel = wasm();
  fc.assert(
    fc.property(shapes, (shape) => {
      const given = chance(shape);
      const { k, labels, sizes } = given;
      const { weights } = given.packed.points;
      const { distances, nearest, least, gains, near } = everything(given, kernel);
      for (let i = 0; i < shape.count; i++) {
        const row = [...distances.subarray(i * k, i * k + k)];
        expect(nearest[i]).toBe(row.indexOf(Math.min(...row)));
        expect(least[i]).toBe(Math.min(...row));
        const own = labels[i] as number;
        const w = weights[i] as number;
        const size = sizes[own] as number;
        expect(near[i]).toBe(row[own]);
        const saved = ((row[own] as number) * size) / (size - w);
        const paid = row.map((far, c) => (far * (sizes[c] as number)) / ((sizes[c] as number) + w));
        const clear = Math.min(...paid.filter((_, c) => c !== own)) / saved;
        if (clear < 1 - 1e-9) expect(gains[i]).toBe(1);
        else if (clear > 1 - 1e-13 || k === 1) expect(gains[i]).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});

test('[Q2] without WebAssembly there is no look-up kernel but the plain one', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(wasmLookupKernel()).toBeNull();
  vi.resetModules();
  const { findLookupKernel } = await import('./find-lookup-kernel.ts');
  const given = chance({ count: 40, dimensions: 5, k: 3, seed: 7 });
  expect(everything(given, findLookupKernel())).toEqual(everything(given, plainLookupKernel()));
});
