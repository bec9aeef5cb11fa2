import type { Partition } from '../partition.ts';
import type { PackedPoints } from './packed-points.ts';

/**
 * Who is in which cluster, counted: by cluster and table row the people there, by cluster and number the sum over people. `sizes` and
 * `occupied` are those of the partition itself. Whole numbers of people add up to the same in any order; sums of numbers do not, and are
 * counted anew now and then (`recountSums`).
 */
export interface Census {
  readonly people: Float64Array;
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
  readonly occupied: Int32Array;
}

/** A census of nobody, on the sizes of a partition. */
export function emptyCensus({ rows, numbers }: PackedPoints, { k, sizes, occupied }: Partition): Census {
  return {
    people: new Float64Array(k * rows),
    sums: new Float64Array(k * numbers.length),
    sizes,
    occupied,
  };
}

/** Writes what `from` counts over `to`; sizes are copied with the partition. */
export function copyCensus(from: Census, to: Census): void {
  to.people.set(from.people);
  to.sums.set(from.sums);
}

/** Counts nobody. */
export function clearCensus({ people, sums, sizes, occupied }: Census): void {
  people.fill(0);
  sums.fill(0);
  sizes.fill(0);
  occupied.fill(0);
}
