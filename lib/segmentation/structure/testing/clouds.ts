import { type Random, seededRandom } from '#lib/random.ts';

/** Rows of coordinates drawn by a seed, one after the other. */
export const clouds = {
  rows(count: number, of: (row: number, random: Random) => number[], seed = 3): Float64Array {
    const random = seededRandom(seed);
    return Float64Array.from(Array.from({ length: count }, (_, row) => of(row, random)).flat());
  },
  /** A standard normal number. */
  normal(random: Random): number {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  },
  /** Two round clouds in the plane, so many deviations apart along the diagonal. */
  two(apart: number): Float64Array {
    return clouds.rows(400, (row, random) =>
      [0, 1].map(() => clouds.normal(random) + (row % 2) * (apart / Math.SQRT2)),
    );
  },
  one(dimensions: number, count = 800): Float64Array {
    return clouds.rows(count, (_, random) => Array.from({ length: dimensions }, () => clouds.normal(random)));
  },
};
