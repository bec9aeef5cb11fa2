import type { Partition } from '../cluster/partition.ts';

/**
 * The place of each cluster when segments are told from the largest to the smallest: `out[cluster]` is 0 for segment a,
 * 1 for b … Clusters of one size are told apart by their centres, coordinate by coordinate, so that names never depend
 * on the order in which an algorithm met them.
 */
export function nameSegments(
  { k, sizes, centres }: Pick<Partition, 'k' | 'sizes' | 'centres'>,
  dimensions: number,
): Int32Array {
  const order = Array.from({ length: k }, (_, c) => c).sort((a, b) => {
    const bySize = (sizes[b] as number) - (sizes[a] as number);
    return bySize !== 0 ? bySize : byCentre(centres, a, b, dimensions);
  });
  const out = new Int32Array(k);
  order.forEach((cluster, place) => {
    out[cluster] = place;
  });
  return out;
}

function byCentre(centres: Float64Array, a: number, b: number, p: number): number {
  for (let j = 0; j < p; j++) {
    const d = (centres[b * p + j] as number) - (centres[a * p + j] as number);
    if (d !== 0) return d;
  }
  return a - b;
}
