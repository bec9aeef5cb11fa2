import { seededRandom } from '#lib/random.ts';
import type { Partition } from '../cluster/partition.ts';
import type { Points } from '../cluster/points.ts';
import { samplePoints } from '../cluster/sample-points.ts';
import { silhouetteWidths } from '../indices/silhouette-widths.ts';
import { type SegmentCurve, segmentCurve } from './segment-curve.ts';
import { type Shadow, shadows } from './shadows.ts';

/** How far segments stand apart, person by person: what silhouette, shadow and neighbourhood plots are drawn from. */
export interface Separation {
  /** Respondents that it was measured on: everybody, or a sample of so many. */
  readonly rows: number;
  /** By segment. Silhouette width: 1 far from all others, 0 on a border, below 0 nearer to another. Null for a segment without anyone in the sample. */
  readonly silhouette: readonly (SegmentCurve | null)[];
  /** By segment. Shadow value: 0 at the own centre, 1 on a border, above 1 nearer to another. */
  readonly shadow: readonly (SegmentCurve | null)[];
  /** `neighbours[a][b]`: shadow values of those of a whose next segment is b, over all of a; the more, the more the two touch. */
  readonly neighbours: readonly (readonly number[])[];
}

/** A curve looks the same of so many people as of more. */
const MOST_PEOPLE = 2_000;
const SAMPLE_STREAM = 0x5e9a;

/**
 * @param order by cluster the place of its segment
 * @returns null when there is one segment only
 */
export function separation(
  points: Points,
  { k, labels, centres }: Pick<Partition, 'k' | 'labels' | 'centres'>,
  order: Int32Array,
  seed: number,
): Separation | null {
  if (k < 2) return null;
  const people = points.weights.reduce((sum, w) => sum + w, 0);
  const drawn = people > MOST_PEOPLE ? samplePoints(points, MOST_PEOPLE, seededRandom(seed, SAMPLE_STREAM)) : null;
  const shown = drawn?.points ?? points;
  const own = drawn ? Int32Array.from(drawn.from, (i) => labels[i] as number) : labels;
  const widths = new Array<number>(shown.count).fill(0);
  silhouetteWidths(shown, [{ k, labels: own }], (_, i, width) => {
    widths[i] = width;
  });
  const cast = shadows(shown, own, centres, k);
  const curves = (value: (i: number) => number, isBeyond: (value: number) => boolean) =>
    Array.from({ length: k }, (_, place) => {
      const members = membersOf(own, order, place);
      const weights = members.map((i) => shown.weights[i] as number);
      return members.length === 0 ? null : segmentCurve(members.map(value), weights, isBeyond);
    });
  return {
    rows: Math.min(people, MOST_PEOPLE),
    silhouette: curves(
      (i) => widths[i] as number,
      (width) => width < 0,
    ),
    shadow: curves(
      (i) => (cast[i] as Shadow).value,
      (value) => value > 1,
    ),
    neighbours: neighbours(shown, own, cast, order, k),
  };
}

function membersOf(labels: Int32Array, order: Int32Array, place: number): number[] {
  const out: number[] = [];
  labels.forEach((cluster, i) => {
    if (order[cluster] === place) out.push(i);
  });
  return out;
}

function neighbours(
  { weights }: Points,
  labels: Int32Array,
  cast: readonly Shadow[],
  order: Int32Array,
  k: number,
): number[][] {
  const sums = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  const people = new Array<number>(k).fill(0);
  labels.forEach((cluster, i) => {
    const from = order[cluster] as number;
    const { value, next } = cast[i] as Shadow;
    const to = order[next] as number;
    const row = sums[from] as number[];
    row[to] = (row[to] as number) + value * (weights[i] as number);
    people[from] = (people[from] as number) + (weights[i] as number);
  });
  return sums.map((row, from) => row.map((sum) => (people[from] === 0 ? 0 : sum / (people[from] as number))));
}
