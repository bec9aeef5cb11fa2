import type { Points } from '../points.ts';
import { squaredDistance } from '../squared-distance.ts';

/**
 * How points were merged, two clusters at a time and lowest first. Point i is node i, the cluster that merge t made is node
 * `count + t`; `left[t] < right[t]` are the nodes that it joined and `heights[t]` the height where it did.
 */
export interface WardTree {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** count − 1 of them, never falling, in the unit of the coordinates. */
  readonly heights: Float64Array;
}

/** Coordinates that are measured before asking whether a distance can still be the least. */
const STRIDE = 8;

/**
 * Ward's clustering: joins again and again the two clusters whose union adds least to the within-cluster sum of squares.
 * Heights are √(2 × what it adds), those of R's hclust(dist, "ward.D2"). A point of weight w stands for w respondents
 * already joined at height 0. By chains of nearest neighbours on the means: O(count² × dimensions) time, no matrix. Of
 * neighbours equally near the lowest index is taken; where many are (coded answers), other programs' trees may differ.
 * @param stop is asked at every merge; null when it says so
 * @see J. Ward (1963); F. Murtagh, P. Legendre (2014), Ward's hierarchical agglomerative clustering method
 */
export function wardTree(points: Points, stop: () => boolean = () => false): WardTree | null {
  const { count, dimensions: p } = points;
  const centres = points.values.slice();
  const sizes = points.weights.slice();
  const node = Int32Array.from({ length: count }, (_, i) => i);
  const active = node.slice();
  const height = new Float64Array(2 * count);
  const joined: { readonly a: number; readonly b: number; readonly height: number }[] = [];
  const chain: number[] = [];
  const onChain = new Uint8Array(count);
  for (let left = count; left > 1; ) {
    if (chain.length === 0) {
      chain.push(active[0] as number);
      onChain[active[0] as number] = 1;
    }
    const top = chain.at(-1) as number;
    const before = chain.at(-2) ?? -1;
    const next = nearest(centres, sizes, p, active, left, onChain, top, before);
    if (next !== before) {
      chain.push(next);
      onChain[next] = 1;
      continue;
    }
    if (stop()) return null;
    chain.length -= 2;
    onChain[top] = 0;
    onChain[before] = 0;
    const kept = Math.min(top, before);
    const gone = Math.max(top, before);
    const made = count + joined.length;
    const up = Math.sqrt(gap(centres, sizes, p, kept, gone, Number.POSITIVE_INFINITY));
    // Rounding may put a union below its parts by the last digit.
    height[made] = Math.max(up, height[node[kept] as number] as number, height[node[gone] as number] as number);
    joined.push({ a: node[kept] as number, b: node[gone] as number, height: height[made] as number });
    merge(centres, sizes, p, kept, gone);
    node[kept] = made;
    const place = active.indexOf(gone);
    active.copyWithin(place, place + 1, left);
    left--;
  }
  return inOrder(count, joined);
}

/**
 * The cluster nearest to `top`; on a tie `before`, or else the chain would not end, then the lowest index. Only by rounding
 * could one further up the chain be nearer, and it is passed over.
 */
function nearest(
  centres: Float64Array,
  sizes: Float64Array,
  p: number,
  active: Int32Array,
  left: number,
  onChain: Uint8Array,
  top: number,
  before: number,
): number {
  let best = before < 0 ? Number.POSITIVE_INFINITY : gap(centres, sizes, p, top, before, Number.POSITIVE_INFINITY);
  let next = before;
  for (let at = 0; at < left; at++) {
    const other = active[at] as number;
    if (onChain[other] === 1) continue;
    const d = gap(centres, sizes, p, top, other, best);
    if (d < best) {
      best = d;
      next = other;
    }
  }
  return next;
}

/**
 * Twice what the union of two clusters adds to the within-cluster sum of squares; infinity when it is seen on the way not to
 * be under `limit`. The same to the last digit both ways: chains of neighbours end only because each link is shorter.
 */
function gap(centres: Float64Array, sizes: Float64Array, p: number, a: number, b: number, limit: number): number {
  const one = sizes[a] as number;
  const other = sizes[b] as number;
  const weigh = (2 * one * other) / (one + other);
  const most = limit / weigh;
  let sum = 0;
  for (let j = 0; j < p; j += STRIDE) {
    sum += squaredDistance(centres, a * p + j, centres, b * p + j, Math.min(STRIDE, p - j));
    if (sum >= most) return Number.POSITIVE_INFINITY;
  }
  return weigh * sum;
}

function merge(centres: Float64Array, sizes: Float64Array, p: number, kept: number, gone: number): void {
  const size = (sizes[kept] as number) + (sizes[gone] as number);
  const share = (sizes[gone] as number) / size;
  for (let j = 0, a = kept * p, b = gone * p; j < p; j++, a++, b++) {
    centres[a] = (centres[a] as number) + share * ((centres[b] as number) - (centres[a] as number));
  }
  sizes[kept] = size;
}

/** Chains find merges out of order; a stable sort by height keeps parts before their union. */
function inOrder(
  count: number,
  joined: readonly { readonly a: number; readonly b: number; readonly height: number }[],
): WardTree {
  const order = [...joined.keys()].sort((s, t) => (joined[s]?.height ?? 0) - (joined[t]?.height ?? 0));
  const renamed = new Int32Array(count + joined.length).map((_, i) => i);
  order.forEach((was, t) => {
    renamed[count + was] = count + t;
  });
  const sorted = order.map((t) => joined[t] as (typeof joined)[number]);
  const pairs = sorted.map(({ a, b }) => [renamed[a] as number, renamed[b] as number] as const);
  return {
    count,
    left: Int32Array.from(pairs, ([a, b]) => Math.min(a, b)),
    right: Int32Array.from(pairs, ([a, b]) => Math.max(a, b)),
    heights: Float64Array.from(sorted, (merge) => merge.height),
  };
}
