import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { descend } from './descend.ts';
import { jostle } from './jostle.ts';
import { packPoints } from './packed/pack-points.ts';
import { copyPartition, emptyPartition } from './partition.ts';
import { patterns } from './patterns.ts';
import { recentre } from './recentre.ts';
import { seedCentres } from './seed-centres.ts';
import { withinSS } from './within-ss.ts';

/** Yes or no by chance: many optima that differ in a few people. */
function noise(seed: number) {
  const random = seededRandom(seed, 0);
  const values = Float64Array.from({ length: 200 * 8 }, () => Math.floor(2 * random()));
  return packPoints(patterns(values, 200, 8).points);
}

function descended(seed: number, k: number) {
  const packed = noise(seed);
  const { count, dimensions, weights } = packed.points;
  const partition = emptyPartition(k, count, dimensions);
  partition.labels.fill(-1);
  seedCentres(packed, weights, partition, seededRandom(seed, 1));
  descend(packed, weights, partition);
  return { packed, partition };
}

test('[K10] kicks never make it worse, often better where optima lie close, and leave everything counted', () => {
  let better = 0;
  let tried = 0;
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 5 }), (seed, k) => {
      const { packed, partition } = descended(seed, k);
      const { count, dimensions, weights } = packed.points;
      const before = emptyPartition(k, count, dimensions);
      copyPartition(partition, before);
      jostle(packed, weights, partition, 10, seededRandom(seed, 2));
      expect(partition.criterion).toBeLessThanOrEqual(before.criterion);
      expect(partition.criterion).toBeCloseTo(withinSS(packed.points, partition), 9);
      const counted = emptyPartition(k, count, dimensions);
      counted.labels.set(partition.labels);
      recentre(packed.points, counted);
      expect(partition.sizes).toEqual(counted.sizes);
      expect(partition.occupied).toEqual(counted.occupied);
      tried++;
      if (partition.criterion < before.criterion) better++;
    }),
    { numRuns: 40 },
  );
  expect(better).toBeGreaterThan(tried / 5);
});

test('[K10] one cluster, and clusters of one point each, stay as they are', () => {
  const packed = packPoints(patterns(Float64Array.of(0, 5, 9), 3, 1).points);
  for (const k of [1, 3]) {
    const partition = emptyPartition(k, 3, 1);
    partition.labels.set(k === 1 ? [0, 0, 0] : [0, 1, 2]);
    partition.centres.set(k === 1 ? [14 / 3] : [0, 5, 9]);
    recentre(packed.points, partition);
    const before = [...partition.labels];
    jostle(packed, packed.points.weights, partition, 5, seededRandom(1));
    expect([...partition.labels]).toEqual(before);
  }
});
