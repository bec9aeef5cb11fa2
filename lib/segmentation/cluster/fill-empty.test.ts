import { expect, test } from 'vitest';
import { emptyBounds, measureAll } from './bounds.ts';
import { fillEmpty } from './fill-empty.ts';
import { lloyd } from './lloyd.ts';
import { emptyPartition } from './partition.ts';
import { recentre } from './recentre.ts';

const points = { count: 4, dimensions: 1, values: Float64Array.of(0, 1, 2, 9), weights: Float64Array.of(1, 1, 1, 1) };

test('[K5] an empty cluster takes the point that adds most, out of a cluster that can spare it', () => {
  const partition = emptyPartition(3, 4, 1);
  partition.labels.set([0, 0, 0, 1]);
  recentre(points, partition);
  expect(fillEmpty(points, partition)).toBe(true);
  expect([...partition.labels]).toEqual([2, 0, 0, 1]);
  expect([...partition.sizes]).toEqual([2, 1, 1]);
  expect(fillEmpty(points, partition)).toBe(false);
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
  const bounds = emptyBounds(3, 4);
  measureAll(points, partition, bounds);
  lloyd(points, partition, bounds, 20);
  expect(Math.min(...partition.sizes)).toBe(1);
  for (let i = 0; i < 4; i++) {
    const label = partition.labels[i] as number;
    const reach = Math.abs((points.values[i] as number) - (partition.centres[label] as number));
    expect((bounds.upper[i] as number) + (bounds.drift[label] as number)).toBeGreaterThanOrEqual(reach - 1e-12);
    for (let c = 0; c < 3; c++) {
      const far = Math.abs((points.values[i] as number) - (partition.centres[c] as number));
      expect((bounds.lower[i * 3 + c] as number) - (bounds.drift[c] as number)).toBeLessThanOrEqual(far + 1e-12);
    }
  }
});
