import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { emptyPartition, type Partition } from '../partition.ts';
import { recentre } from '../recentre.ts';
import { loadPartition } from './load-partition.ts';
import { packPoints } from './pack-points.ts';
import { storePartition } from './store-partition.ts';

/** Columns of so many different values each, people in whole numbers, some of them none. */
const shapes = fc.record({
  count: fc.integer({ min: 1, max: 400 }),
  levels: fc.array(fc.constantFrom<number[]>(1, 2, 3, 5, 9, 300), { minLength: 1, maxLength: 9 }),
  k: fc.integer({ min: 1, max: 11 }),
  seed: fc.nat(1e6),
});

test('[K9] centres are where the people are, whatever the columns, and labels, sizes and centres come back', () => {
  fc.assert(
    fc.property(shapes, ({ count, levels, k, seed }) => {
      const random = seededRandom(seed, 0);
      const dimensions = levels.length;
      const values = Float64Array.from({ length: count * dimensions }, (_, at) => {
        const size = levels[at % dimensions] as number;
        return size > 256 ? random() : Math.floor(size * random()) - 1.5;
      });
      const step = seed % 2 === 0 ? 1 : 2 ** -20;
      const weights = Float64Array.from({ length: count }, () => Math.floor((3 / step) * random() * random()) * step);
      const points = { count, dimensions, values, weights };
      const partition = emptyPartition(k, count, dimensions);
      partition.labels.forEach((_, i) => {
        partition.labels[i] = Math.floor((k + 1) * random()) - 1;
      });
      partition.centres.fill(7);
      const loaded = loadPartition(packPoints(points), weights, partition);
      loaded.kernel.average(loaded.layout.places);
      storePartition(loaded);
      const anew: Partition = { ...emptyPartition(k, count, dimensions), labels: partition.labels };
      anew.centres.fill(7);
      recentre(points, anew);
      expect(partition.sizes).toEqual(anew.sizes);
      expect(partition.occupied).toEqual(anew.occupied);
      partition.centres.forEach((x, at) => {
        expect(x).toBeCloseTo(anew.centres[at] as number, 9);
      });
    }),
    { numRuns: 100 },
  );
});
