/**
 * A division of points into k clusters while it is being improved: every array is written in place.
 * `centres[c * dimensions + j]` is coordinate j of the mean of cluster c, `sizes[c]` its summed weight, `occupied[c]` how
 * many points (not respondents) it holds, `criterion` the weighted within-cluster sum of squares.
 */
export interface Partition {
  readonly k: number;
  readonly labels: Int32Array;
  readonly centres: Float64Array;
  readonly sizes: Float64Array;
  readonly occupied: Int32Array;
  criterion: number;
}

/** A partition of `count` points that is not filled in yet. */
export function emptyPartition(k: number, count: number, dimensions: number): Partition {
  return {
    k,
    labels: new Int32Array(count),
    centres: new Float64Array(k * dimensions),
    sizes: new Float64Array(k),
    occupied: new Int32Array(k),
    criterion: Number.POSITIVE_INFINITY,
  };
}

/** Writes `from` over `to`; both are of the same shape. */
export function copyPartition(from: Partition, to: Partition): void {
  to.labels.set(from.labels);
  to.centres.set(from.centres);
  to.sizes.set(from.sizes);
  to.occupied.set(from.occupied);
  to.criterion = from.criterion;
}
