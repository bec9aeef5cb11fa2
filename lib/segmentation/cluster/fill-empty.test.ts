import { expect, test } from 'vitest';
import { fillEmpty } from './fill-empty.ts';
import { lloyd } from './lloyd.ts';
import { loadPartition } from './packed/load-partition.ts';
import { packPoints } from './packed/pack-points.ts';
import { storePartition } from './packed/store-partition.ts';
import { emptyPartition } from './partition.ts';
import { recentre } from './recentre.ts';

const points = { count: 4, dimensions: 1, values: Float64Array.of(0, 1, 2, 9), weights: Float64Array.of(1, 1, 1, 1) };

test('[K5] an empty cluster takes the point that adds most, out of a cluster that can spare it', () => {
  const partition = emptyPartition(3, 4, 1);
  partition.labels.set([0, 0, 0, 1]);
  recentre(points, partition);
  fillEmpty(points, partition);
  expect([...partition.labels]).toEqual([2, 0, 0, 1]);
  expect([...partition.sizes]).toEqual([2, 1, 1]);
  const before = [...partition.labels];
  fillEmpty(points, partition);
  expect([...partition.labels]).toEqual(before);
});

test('[K5] a weighty point counts for more than a far one', () => {
  const weighty = { ...points, values: Float64Array.of(0, 3, 8, 20), weights: Float64Array.of(1, 1, 9, 1) };
  const partition = emptyPartition(2, 4, 1);
  recentre(weighty, partition);
  fillEmpty(weighty, partition);
  const mean = (0 + 3 + 9 * 8 + 20) / 12;
  const cost = [mean ** 2, (3 - mean) ** 2, 9 * (8 - mean) ** 2, (20 - mean) ** 2];
  expect(partition.labels.indexOf(1)).toBe(cost.indexOf(Math.max(...cost)));
});

test('[K5] Lloyd from centres that nobody is near to ends with every cluster filled', () => {
  const partition = emptyPartition(3, 4, 1);
  partition.centres.set([1, 500, -700]);
  partition.labels.fill(-1);
  const packed = packPoints(points);
  const loaded = loadPartition(packed, points.weights, partition);
  lloyd(loaded);
  storePartition(loaded);
  expect(Math.min(...partition.sizes)).toBe(1);
  const counted = emptyPartition(3, 4, 1);
  counted.labels.set(partition.labels);
  recentre(points, counted);
  expect(partition.sizes).toEqual(counted.sizes);
  expect(partition.occupied).toEqual(counted.occupied);
});
