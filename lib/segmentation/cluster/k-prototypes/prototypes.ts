import type { PrototypeSpace } from './prototype-space.ts';

/**
 * A division of points into k clusters while it is being improved, written in place. The prototype of cluster c is the mean
 * `values[c * measures + v]` of each measure and the most frequent code `codes[c * kinds + v]` of each kind.
 */
export interface Prototypes {
  readonly k: number;
  readonly values: Float64Array;
  readonly codes: Int32Array;
  /** By point of the space. */
  readonly labels: Int32Array;
  /** By cluster how many points with weight it holds. */
  readonly occupied: Int32Array;
}

export function emptyPrototypes({ count, measures, kinds }: PrototypeSpace, k: number): Prototypes {
  return {
    k,
    values: new Float64Array(k * measures),
    codes: new Int32Array(k * kinds),
    labels: new Int32Array(count),
    occupied: new Int32Array(k),
  };
}
