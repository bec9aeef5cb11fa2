import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Points } from '../points.ts';
import { packPoints } from './pack-points.ts';
import type { PackedPoints } from './packed-points.ts';

/** Columns of so many different values each, people in whole numbers, some of them none. */
const shapes = fc.record({
  count: fc.integer({ min: 1, max: 400 }),
  levels: fc.array(fc.constantFrom<number[]>(1, 2, 3, 5, 9, 300), { minLength: 1, maxLength: 9 }),
  seed: fc.nat(1e6),
});

type Shape = typeof shapes extends fc.Arbitrary<infer S> ? S : never;

function chance({ count, levels, seed }: Shape): Points {
  const random = seededRandom(seed, 0);
  const values = Float64Array.from({ length: count * levels.length }, (_, at) => {
    const size = levels[at % levels.length] as number;
    return size > 256 ? random() : Math.floor(size * random()) - 1.5;
  });
  const weights = Float64Array.from({ length: count }, () => Math.floor(3 * random()));
  return { count, dimensions: levels.length, values, weights };
}

/** Point i as the packs and numbers have it. */
function unpacked({ points, packs, cells, numbers, values }: PackedPoints, i: number): number[] {
  const out = new Array<number>(points.dimensions).fill(Number.NaN);
  packs.forEach(({ first, columns }, at) => {
    let row = (cells[i * packs.length + at] as number) - first;
    for (const { coordinate, values: steps } of [...columns].reverse()) {
      out[coordinate] = steps[row % steps.length] as number;
      row = Math.floor(row / steps.length);
    }
    expect(row).toBe(0);
  });
  numbers.forEach((coordinate, j) => {
    out[coordinate] = values[i * numbers.length + j] as number;
  });
  return out;
}

describe('packed points', () => {
  test('[K9] hold every coordinate once, whatever the columns', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const points = chance(shape);
        const packed = packPoints(points);
        for (let i = 0; i < points.count; i++) {
          const own = points.values.subarray(i * points.dimensions, (i + 1) * points.dimensions);
          expect(unpacked(packed, i)).toEqual([...own]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[K9] take few look-ups, and tables no larger than these need', () => {
    const sizes = (count: number, levels: number[]) => {
      const { packs, rows, numbers } = packPoints(chance({ count, levels, seed: 1 }));
      return { packs: packs.length, rows, numbers: numbers.length };
    };
    expect(sizes(2000, Array(20).fill(2))).toEqual({ packs: 3, rows: 128 + 128 + 64, numbers: 0 });
    expect(sizes(2000, Array(6).fill(5))).toEqual({ packs: 2, rows: 250, numbers: 0 });
    // Few points: a large table would cost more than it saves.
    expect(sizes(40, Array(8).fill(2)).rows).toBeLessThanOrEqual(32);
    // Very many values are no column of steps.
    expect(sizes(2000, [2, 300, 2])).toEqual({ packs: 1, rows: 4, numbers: 1 });
  });

  test('[K9] a table holds 65,536 rows at most; what has no room stays a number', () => {
    const count = 2560;
    const dimensions = 260;
    const values = Float64Array.from({ length: count * dimensions }, (_, at) => Math.floor(at / dimensions) % 256);
    const packed = packPoints({ count, dimensions, values, weights: new Float64Array(count).fill(1) });
    expect(packed.rows).toBe(65_536);
    expect(packed.numbers).toEqual([256, 257, 258, 259]);
    expect(unpacked(packed, 299)).toEqual(Array(260).fill(299 % 256));
  });
});
