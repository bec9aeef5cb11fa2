import type { Points } from '../points.ts';

/** Points by how a set of partitions labels them: alike when every partition puts them together. */
export interface Stacked {
  /** One 0/1 coordinate per cluster of each partition; weights are those of the points with these labels, 0 when all have none. */
  readonly points: Points;
  /** By original point the stacked one. */
  readonly at: Int32Array;
}

/** Gathers points by their labels in all partitions, in order of first appearance. O(points × partitions). */
export function stack(partitions: readonly Int32Array[], k: number, weights: Float64Array): Stacked {
  const seen = new Map<string, number>();
  const firsts: number[] = [];
  const sums: number[] = [];
  const at = Int32Array.from(weights, (weight, i) => {
    const key = partitions.map((labels) => labels[i]).join();
    const known = seen.get(key) ?? firsts.length;
    if (known === firsts.length) {
      seen.set(key, known);
      firsts.push(i);
      sums.push(0);
    }
    sums[known] = (sums[known] as number) + weight;
    return known;
  });
  const dimensions = partitions.length * k;
  const values = new Float64Array(firsts.length * dimensions);
  firsts.forEach((i, to) => {
    partitions.forEach((labels, partition) => {
      values[to * dimensions + partition * k + (labels[i] as number)] = 1;
    });
  });
  return { points: { count: firsts.length, dimensions, values, weights: Float64Array.from(sums) }, at };
}
