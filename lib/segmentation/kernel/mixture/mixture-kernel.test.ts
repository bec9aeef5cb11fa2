import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { layOut } from './lay-out.ts';
import type { MixtureKernel } from './mixture-kernel.ts';
import { plainMixtureKernel } from './plain-mixture-kernel.ts';
import { wasmMixtureKernel } from './wasm-mixture-kernel.ts';

afterEach(() => vi.unstubAllGlobals());

const shapes = fc.record({
  k: fc.integer({ min: 1, max: 19 }),
  block: fc.integer({ min: 1, max: 37 }),
  packs: fc.integer({ min: 0, max: 4 }),
  numeric: fc.integer({ min: 0, max: 5 }),
  rows: fc.integer({ min: 1, max: 9 }),
  seed: fc.nat(1e6),
});

type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

/** Fills the kernel's memory by chance, runs all three steps over some of the points and reads all doubles. */
function run(kernel: MixtureKernel, { k, block, packs, numeric, rows, seed }: Shape, spread: number) {
  const places = layOut({ k, block, packs, numeric, rows, gapRows: numeric });
  const { f64, i32 } = kernel.reserve(places.bytes);
  const random = seededRandom(seed, 0);
  const whole = (below: number) => Math.floor(random() * below);
  for (let at = places.values / 8; at < places.bytes / 8; at++) f64[at] = spread * (random() - 0.5);
  kernel.aim(places);
  const points = 1 + whole(block);
  for (let t = 0; t < points; t++) i32[places.list / 4 + t] = whole(block);
  for (let at = 0; at < block * packs; at++) i32[places.cells / 4 + at] = whole(rows);
  i32[places.gapsFrom / 4] = 0;
  for (let i = 0, gap = 0; i < block; i++) {
    for (let j = 0; j < numeric; j++) if (whole(3) === 0) i32[places.gaps / 4 + gap++] = j;
    i32[places.gapsFrom / 4 + i + 1] = gap;
  }
  kernel.score(points);
  const scores = f64.slice(places.scores / 8, places.scores / 8 + points * 2 * places.pairs);
  kernel.share(points);
  kernel.sum(points);
  return { places, points, scores, f64: f64.slice(places.values / 8, places.bytes / 8) };
}

function required(): MixtureKernel {
  const kernel = wasmMixtureKernel();
  if (!kernel) throw new Error('this test needs WebAssembly with SIMD');
  return kernel;
}

test('[Q1] kernel and plain code give the same bits, whatever the sizes', () => {
  const wasm = required();
  const plain = plainMixtureKernel();
  fc.assert(
    fc.property(shapes, fc.constantFrom(1, 10, 1000), (shape, spread) => {
      const one = run(wasm, shape, spread);
      const other = run(plain, shape, spread);
      expect(new BigInt64Array(one.scores.buffer)).toEqual(new BigInt64Array(other.scores.buffer));
      expect(new BigInt64Array(one.f64.buffer)).toEqual(new BigInt64Array(other.f64.buffer));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['WebAssembly', required],
  ['plain code', plainMixtureKernel],
])(
  '[Q3] memberships by %s are exponentials of scores in a sum of 1, nothing from 40 below the highest on',
  (_, make) => {
    const kernel = make();
    fc.assert(
      fc.property(shapes, fc.constantFrom(1, 30), (shape, spread) => {
        const { places, points, scores, f64 } = run(kernel, shape, spread);
        const width = 2 * places.pairs;
        for (let t = 0; t < points; t++) {
          const own = scores.slice(t * width, t * width + width);
          const most = Math.max(...own);
          const powers = own.map((score) => (score - most >= -40 ? Math.exp(score - most) : 0));
          const total = powers.reduce((sum, power) => sum + power, 0);
          const from = (places.scores - places.values) / 8 + t * width;
          powers.forEach((power, c) => {
            const share = f64[from + c] as number;
            expect(Math.abs(share - power / total)).toBeLessThanOrEqual((1e-15 * power) / total);
          });
        }
      }),
    );
  },
);

test('[Q2] without WebAssembly there is no kernel but the plain one', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(wasmMixtureKernel()).toBeNull();
  vi.resetModules();
  const { findMixtureKernel } = await import('./find-mixture-kernel.ts');
  const shape = { k: 3, block: 5, packs: 1, numeric: 2, rows: 3, seed: 1 };
  expect(run(findMixtureKernel(), shape, 1).f64).toEqual(run(plainMixtureKernel(), shape, 1).f64);
});
