import { seededRandom } from '#lib/random.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { Partition } from '../cluster/partition.ts';
import type { Points } from '../cluster/points.ts';
import { squaredDistance } from '../cluster/squared-distance.ts';
import { grainOf } from './grain-of.ts';

/** What lies between the centres of two neighbouring clusters. */
export interface Valley {
  readonly a: number;
  readonly b: number;
  /** People along the line from centre a to centre b, in its first, middle and last third. */
  readonly thirds: readonly [number, number, number];
  /** There are clearly fewer people between the two than at either of them. */
  readonly isValley: boolean;
}

/** The middle third holds at most half as many as the emptier outer one. */
const DEPTH = 0.5;
/** One-sided 95 %. */
const Z = 1.6448536269514722;
/** Fewer people than this in the middle and at the emptier end: the two do not face each other. */
const FEW = 5;
/** Places that a coarse answer is spread over. */
const COPIES = 8;

/**
 * The valley rule. For two centres, those people are looked at whose two nearest centres these are, placed along the line
 * between them; a valley is a middle third with at most half the people of the emptier outer third, and fewer beyond chance
 * (the one-sided 95 % Wilson limit of its share of the two is under half). Pairs without enough such people are left out.
 *
 * Why it does not see valleys where k-means made the cut: the people whose two nearest centres are given lie in a convex
 * region, and a cloud with one top (log-concave: a normal, a uniform one) stays one-topped when cut to a convex region and
 * when projected on a line, so its middle third holds at least as many as one of the outer ones, however many clusters it was
 * cut into and in however many dimensions. Coarse answers (`grainOf`) are spread evenly over the step that they stand for,
 * which keeps this true; otherwise every yes/no would have a valley between yes and no.
 * O(count × k × dimensions × 8), the 8 with coarse answers only.
 * @see A. Prékopa (1973), On logarithmic concave measures and functions
 */
export function valleys(points: Points, { k, centres }: Pick<Partition, 'k' | 'centres'>, seed: number): Valley[] {
  const counts = new Float64Array(k * k * 3);
  const p = points.dimensions;
  const grain = grainOf(points.values, points.count, p);
  const copies = grain.some((step) => step > 0) ? COPIES : 1;
  const random = seededRandom(seed);
  const place = new Float64Array(p);
  for (let i = 0; i < points.count; i++) {
    for (let copy = 0; copy < copies; copy++) {
      for (let j = 0; j < p; j++) {
        const step = grain[j] as number;
        place[j] = (points.values[i * p + j] as number) + (step === 0 ? 0 : step * (random() - 0.5));
      }
      const cell = cellOf(place, centres, k, p);
      if (cell >= 0) counts[cell] = (counts[cell] as number) + (points.weights[i] as number) / copies;
    }
  }
  const out: Valley[] = [];
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++) {
      const at = (a * k + b) * 3;
      const thirds = [counts[at] as number, counts[at + 1] as number, counts[at + 2] as number] as const;
      if (Math.max(thirds[1], Math.min(thirds[0], thirds[2])) >= FEW)
        out.push({ a, b, thirds, isValley: isDeep(thirds) });
    }
  }
  return out;
}

function isDeep([first, middle, last]: Valley['thirds']): boolean {
  const side = Math.min(first, last);
  return middle <= DEPTH * side && wilsonInterval(middle, middle + side, Z)[1] < 0.5;
}

/** Where a place counts: its pair of nearest centres and its third of the line between them; −1 beyond both ends. */
function cellOf(place: Float64Array, centres: Float64Array, k: number, p: number): number {
  let first = -1;
  let second = -1;
  let near = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  for (let c = 0; c < k; c++) {
    const far = squaredDistance(place, 0, centres, c * p, p);
    if (far < near) {
      next = near;
      second = first;
      near = far;
      first = c;
    } else if (far < next) {
      next = far;
      second = c;
    }
  }
  if (second < 0) return -1;
  const a = Math.min(first, second);
  const b = Math.max(first, second);
  const apart = squaredDistance(centres, a * p, centres, b * p, p);
  if (apart === 0) return -1;
  const [toA, toB] = a === first ? [near, next] : [next, near];
  // By the law of cosines: 0 at centre a, 1 at centre b.
  const along = (toA - toB + apart) / (2 * apart);
  if (along < 0 || along > 1) return -1;
  return (a * k + b) * 3 + Math.min(2, Math.floor(along * 3));
}
