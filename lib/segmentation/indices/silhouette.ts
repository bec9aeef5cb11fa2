import type { Points } from '../cluster/points.ts';
import { squaredDistances } from '../kernel/distance/squared-distances.ts';

/** Points that are measured against everyone at a time. */
const TOGETHER = 8;

/** Labels of the same points under one k. */
export interface Labelling {
  readonly k: number;
  readonly labels: Int32Array;
}

/**
 * Mean silhouette width of each labelling: for a respondent, a = mean distance to the others of the own cluster, b = the
 * least mean distance to another cluster, width = (b − a) / max(a, b), 0 when alone in its cluster. From −1 to 1; null
 * when fewer than two clusters hold anyone or everyone is alone. Euclidean distance, exact over all pairs; the distances
 * are measured once for all labellings. O(count² × (dimensions + labellings)).
 * @see P. Rousseeuw (1987), Silhouettes; equal to R cluster::silhouette and scikit-learn silhouette_score
 */
export function silhouette(points: Points, labellings: readonly Labelling[]): (number | null)[] {
  const { count, weights } = points;
  const sizes = labellings.map((labelling) => clusterSizes(points, labelling));
  const sums = labellings.map(({ k }) => new Float64Array(TOGETHER * k));
  const totals = new Float64Array(labellings.length);
  let people = 0;
  for (let first = 0; first < count; first += TOGETHER) {
    const here = Math.min(TOGETHER, count - first);
    addDistances(points, first, here, labellings, sums);
    for (let i = first; i < first + here; i++) {
      const w = weights[i] as number;
      people += w;
      for (let l = 0; l < sums.length; l++) {
        const { k, labels } = labellings[l] as Labelling;
        const own = (sums[l] as Float64Array).subarray((i - first) * k, (i - first + 1) * k);
        totals[l] = (totals[l] as number) + w * width(labels[i] as number, own, sizes[l] as Float64Array);
      }
    }
  }
  return labellings.map((_, l) => {
    const held = (sizes[l] as Float64Array).filter((size) => size > 0).length;
    return held < 2 || held >= people ? null : (totals[l] as number) / people;
  });
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

function width(own: number, sums: Float64Array, sizes: Float64Array): number {
  const others = (sizes[own] as number) - 1;
  if (others <= 0) return 0;
  const a = (sums[own] as number) / others;
  let b = Number.POSITIVE_INFINITY;
  for (let c = 0; c < sums.length; c++) {
    if (c !== own && (sizes[c] as number) > 0) b = Math.min(b, (sums[c] as number) / (sizes[c] as number));
  }
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
