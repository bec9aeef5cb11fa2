import type { Random } from '#lib/random.ts';
import { membersOf } from '../cluster/members-of.ts';
import type { Points } from '../cluster/points.ts';
import { sampleWeights } from '../cluster/sample-weights.ts';
import type { Frame } from '../frame.ts';
import type { Encoded } from './encoded.ts';
import type { GatheredRows } from './gather-rows.ts';
import { keepCoordinates } from './keep-coordinates.ts';

/** Respondents out of very many, as points that solutions are measured and drawn in. */
export interface MeasuredPoints {
  readonly encoded: Encoded;
  readonly points: Points;
  /** The same points with every respondent counting one. */
  readonly once: Points;
  /** By point which run of equal rows it is. */
  readonly shown: Int32Array;
}

/**
 * Draws `size` respondents and encodes them alone: how far apart segments stand is told by many as well as by all, whose coordinates
 * would take more memory than their answers. O(runs + size × dimensions).
 * @param people by run how many respondents it has
 * @param weights by run how many people they stand for
 */
export function measuredPoints(
  framed: Frame,
  { rows, firsts }: GatheredRows,
  { people, weights }: { readonly people: Float64Array; readonly weights: Float64Array },
  encode: (framed: Frame) => Encoded,
  size: number,
  random: Random,
): MeasuredPoints {
  const drawn = sampleWeights(people, size, random);
  const shown = membersOf(drawn);
  const own = new Int32Array(size);
  const begins = new Int32Array(shown.length);
  let filled = 0;
  shown.forEach((run, at) => {
    begins[at] = filled;
    const first = firsts[run] as number;
    const here = drawn[run] as number;
    const alike = rows.slice(first, first + (people[run] as number));
    const { weights: heavy } = framed;
    // Of the same answers it must not be the order of the table that tells who is drawn.
    if (heavy && here < alike.length) alike.sort((a, b) => (heavy[a] as number) - (heavy[b] as number));
    for (let at = 0; at < here; at++)
      own[filled + at] = alike[Math.floor(((at + 0.5) * alike.length) / here)] as number;
    filled += here;
  });
  const encoded = encode({ ...framed, rows: own });
  const once = keepCoordinates(
    encoded,
    begins,
    Float64Array.from(shown, (run) => drawn[run] as number),
  );
  const standFor = Float64Array.from(shown, (run) => {
    return ((drawn[run] as number) * (weights[run] as number)) / (people[run] as number);
  });
  return { encoded, points: { ...once, weights: standFor }, once, shown };
}
