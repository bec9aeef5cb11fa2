import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { eachBlock } from '../../cluster/packed/each-block.ts';
import { findMovers } from '../../cluster/packed/find-movers.ts';
import { type LoadedPartition, loadPartition } from '../../cluster/packed/load-partition.ts';
import { packPoints } from '../../cluster/packed/pack-points.ts';
import { relabel } from '../../cluster/packed/relabel.ts';
import { storePartition } from '../../cluster/packed/store-partition.ts';
import { emptyPartition } from '../../cluster/partition.ts';
import { recentre } from '../../cluster/recentre.ts';
import { squaredDistance } from '../../cluster/squared-distance.ts';
import { withinSS } from '../../cluster/within-ss.ts';
import type { LookupKernel } from './lookup-kernel.ts';
import { plainLookupKernel } from './plain-lookup-kernel.ts';
import { wasmLookupKernel } from './wasm-lookup-kernel.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllGlobals());

const shapes = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1000, max: 1300 })),
  dimensions: fc.integer({ min: 1, max: 9 }),
  k: fc.integer({ min: 1, max: 11 }),
  seed: fc.nat(1e6),
});

type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

/**
 * Answers in few steps, the first the same for all now and then, and in every third column numbers that no table holds; people at each point, or
 * weights in steps of 2⁻²⁰; centres among the points, so that ties occur, or none of them.
 */
function chance({ count, dimensions, k, seed }: Shape) {
  const random = seededRandom(seed, 0);
  const values = Float64Array.from({ length: count * dimensions }, (_, at) =>
    (at % dimensions) % 3 === 2
      ? 100 * random() - 50
      : seed % 3 === 0 && at % dimensions === 0
        ? 5
        : Math.floor(4 * random()),
  );
  const step = seed % 2 === 0 ? 1 : 2 ** -20;
  const weights = Float64Array.from({ length: count }, () => Math.floor((4 / step) * random() * random()) * step);
  const away = seed % 5 === 0 ? 0.25 : 0;
  const centres = Float64Array.from(
    { length: k * dimensions },
    (_, at) => away + (values[(Math.floor(at / dimensions) % count) * dimensions + (at % dimensions)] as number),
  );
  const labels = Int32Array.from({ length: count }, () => Math.floor(k * random()));
  return { packed: packPoints({ count, dimensions, values, weights }), centres, labels, k };
}

/** Everything that a kernel says of all points, and then does with them. */
function everything({ packed, centres, labels, k }: ReturnType<typeof chance>, kernel: LookupKernel) {
  const { count, weights, dimensions } = packed.points;
  const distances = new Float64Array(count * k);
  const nearest = new Int32Array(count);
  const least = new Float64Array(count);
  eachBlock(
    packed,
    centres,
    k,
    ({ first, next, memory: { f64, i32 }, places }) => {
      const { out, found, pairs } = places;
      for (let i = first; i < next; i++)
        for (let c = 0; c < k; c++) distances[i * k + c] = f64[out / 8 + (i - first) * 2 * pairs + c] as number;
      kernel.nearest(places, next - first);
      nearest.set(i32.subarray(found / 4, found / 4 + next - first), first);
      least.set(f64.subarray(places.near / 8, places.near / 8 + next - first), first);
    },
    kernel,
  );
  const partition = { ...emptyPartition(k, count, dimensions), labels: labels.slice(), centres: centres.slice() };
  const loaded = loadPartition(packed, weights, partition, kernel);
  const counted = snapshot(loaded);
  const movers = findMovers(loaded);
  const { f64, i32 } = loaded.memory;
  const { places } = loaded.layout;
  const gaining = i32.slice(places.movers / 4, movers / 4);
  const criterion = f64[places.tally / 8];
  kernel.shift(places, movers);
  const gained = f64[places.tally / 8];
  const shifted = snapshot(loaded);
  kernel.average(places);
  const averaged = snapshot(loaded);
  relabel(loaded);
  return {
    ...{ distances, nearest, least, counted, gaining, criterion, gained, shifted, averaged },
    relabelled: snapshot(loaded),
    changed: i32[places.tally / 4 + 2],
  };
}

/** The partition as it is in the kernel's memory. */
function snapshot(loaded: LoadedPartition) {
  storePartition(loaded);
  const { labels, centres, sizes, occupied } = loaded.partition;
  return { labels: labels.slice(), centres: centres.slice(), sizes: sizes.slice(), occupied: occupied.slice() };
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
      const { k, labels } = given;
      const { weights } = given.packed.points;
      const { distances, nearest, least, gaining, criterion, counted } = everything(given, kernel);
      const told = new Set(gaining);
      let total = 0;
      for (let i = 0; i < shape.count; i++) {
        const row = [...distances.subarray(i * k, i * k + k)];
        expect(nearest[i]).toBe(row.indexOf(Math.min(...row)));
        expect(least[i]).toBe(Math.min(...row));
        const own = labels[i] as number;
        const w = weights[i] as number;
        const size = counted.sizes[own] as number;
        total += w * (row[own] as number);
        const saved = ((row[own] as number) * size) / (size - w);
        const paid = row.map((far, c) => {
          const crowd = counted.sizes[c] as number;
          return (far * crowd) / (crowd + w);
        });
        const clear = Math.min(...paid.filter((_, c) => c !== own)) / saved;
        if (w > 0 && clear < 1 - 1e-9) expect(told.has(i)).toBe(true);
        else if (w === 0 || clear > 1 - 1e-13 || k === 1) expect(told.has(i)).toBe(false);
      }
      expect(criterion).toBe(total);
    }),
    { numRuns: 60 },
  );
});

test('[Q8] moves lower the criterion by what is said, and leave everything counted', () => {
  const kernel = wasm();
  fc.assert(
    fc.property(shapes, (shape) => {
      const given = chance(shape);
      const { points } = given.packed;
      // Centres are means, as they are whenever points are moved.
      const before = { ...emptyPartition(given.k, points.count, points.dimensions), labels: given.labels };
      recentre(points, before);
      const { gained, shifted, relabelled } = everything(
        { ...given, centres: Float64Array.from(before.centres) },
        kernel,
      );
      const after = { ...emptyPartition(given.k, points.count, points.dimensions), labels: shifted.labels };
      recentre(points, after);
      expect(shifted.sizes).toEqual(after.sizes);
      expect(shifted.occupied).toEqual(after.occupied);
      const scale = 1e-9 * (1 + withinSS(points, before));
      expect(Math.abs(withinSS(points, before) - withinSS(points, after) - (gained ?? 0))).toBeLessThan(scale);
      const anew = { ...emptyPartition(given.k, points.count, points.dimensions), labels: relabelled.labels };
      recentre(points, anew);
      expect(relabelled.sizes).toEqual(anew.sizes);
      expect(relabelled.occupied).toEqual(anew.occupied);
    }),
    { numRuns: 60 },
  );
});

test('[Q8] a column that is the same for all is measured too', () => {
  const points = { count: 2, dimensions: 2, values: Float64Array.of(5, 0, 5, 1), weights: Float64Array.of(1, 1) };
  for (const kernel of [wasm(), plainLookupKernel()]) {
    const given = { packed: packPoints(points), centres: Float64Array.of(0, 0), labels: Int32Array.of(0, 0), k: 1 };
    expect([...everything(given, kernel).distances]).toEqual([25, 26]);
  }
});

test('[Q8] a distance that is no number counts nobody beyond the last cluster', () => {
  for (const k of [1, 3, 8, 11]) {
    const points = { count: 3, dimensions: 1, values: Float64Array.of(0, 1, 2), weights: Float64Array.of(1, 1, 1) };
    const centres = new Float64Array(k).fill(Number.NaN);
    for (const kernel of [wasm(), plainLookupKernel()])
      expect([
        ...everything({ packed: packPoints(points), centres, labels: Int32Array.of(0, 0, 0), k }, kernel).nearest,
      ]).toEqual([0, 0, 0]);
  }
});

test('[Q2] without WebAssembly there is no look-up kernel but the plain one', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(wasmLookupKernel()).toBeNull();
  vi.resetModules();
  const { findLookupKernel } = await import('./find-lookup-kernel.ts');
  const given = chance({ count: 40, dimensions: 5, k: 3, seed: 7 });
  expect(everything(given, findLookupKernel())).toEqual(everything(given, plainLookupKernel()));
});
