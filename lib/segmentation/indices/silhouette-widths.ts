import type { Points } from '../cluster/points.ts';
import { squaredDistances } from '../kernel/distance/squared-distances.ts';

/** Labels of the same points under one k. */
export interface Labelling {
  readonly k: number;
  readonly labels: Int32Array;
}

/** Points that are measured against everyone at a time. */
const TOGETHER = 8;

/**
 * The silhouette width of every respondent under each labelling: a = mean distance to the others of the own cluster, b = the
 * least mean distance to another cluster, width = (b − a) / max(a, b), 0 when alone in its cluster or when no other cluster holds anyone. From −1 to 1. Euclidean distance, exact
 * over all pairs, measured once for all labellings. O(count² × (dimensions + labellings)).
 * @param hear is told the width of those at point i under labelling l, points in their order
 * @see P. Rousseeuw (1987), Silhouettes; equal to R cluster::silhouette
 */
export function silhouetteWidths(
  points: Points,
  labellings: readonly Labelling[],
  hear: (l: number, i: number, width: number) => void,
): void {
  const { count } = points;
  const sizes = labellings.map((labelling) => clusterSizes(points, labelling));
  const sums = labellings.map(({ k }) => new Float64Array(TOGETHER * k));
  for (let first = 0; first < count; first += TOGETHER) {
    const here = Math.min(TOGETHER, count - first);
    addDistances(points, first, here, labellings, sums);
    for (let i = first; i < first + here; i++) {
      for (let l = 0; l < sums.length; l++) {
        const { k, labels } = labellings[l] as Labelling;
        const own = (sums[l] as Float64Array).subarray((i - first) * k, (i - first + 1) * k);
        hear(l, i, widthOf(labels[i] as number, own, sizes[l] as Float64Array));
      }
    }
  }
}

/** Adds up the distances of `here` points from `first` on to everyone, by point and cluster of each labelling. */
function addDistances(
  { count, dimensions: p, values, weights }: Points,
  first: number,
  here: number,
  labellings: readonly Labelling[],
  sums: readonly Float64Array[],
): void {
  for (const sum of sums) sum.fill(0);
  const reach = new Float64Array(here);
  const some = values.subarray(first * p, (first + here) * p);
  squaredDistances(values, count, p, some, here, (begin, end, squared, from) => {
    for (let j = begin, at = from; j < end; j++, at += here) {
      const w = weights[j] as number;
      for (let g = 0; g < here; g++) reach[g] = w * Math.sqrt(squared[at + g] as number);
      for (let l = 0; l < sums.length; l++) {
        const sum = sums[l] as Float64Array;
        const { k, labels } = labellings[l] as Labelling;
        for (let g = 0, to = labels[j] as number; g < here; g++, to += k)
          sum[to] = (sum[to] as number) + (reach[g] as number);
      }
    }
  });
}

function widthOf(own: number, sums: Float64Array, sizes: Float64Array): number {
  const others = (sizes[own] as number) - 1;
  if (others <= 0) return 0;
  const a = (sums[own] as number) / others;
  let b = Number.POSITIVE_INFINITY;
  for (let c = 0; c < sums.length; c++) {
    if (c !== own && (sizes[c] as number) > 0) b = Math.min(b, (sums[c] as number) / (sizes[c] as number));
  }
  // In a sample there may be nobody of another cluster.
  if (b === Number.POSITIVE_INFINITY) return 0;
  const most = Math.max(a, b);
  return most > 0 ? (b - a) / most : 0;
}

function clusterSizes(points: Points, { k, labels }: Labelling): Float64Array {
  const sizes = new Float64Array(k);
  for (let i = 0; i < points.count; i++) {
    const c = labels[i] as number;
    sizes[c] = (sizes[c] as number) + (points.weights[i] as number);
  }
  return sizes;
}
