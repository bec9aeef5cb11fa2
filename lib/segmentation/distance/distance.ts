/** Dissimilarities of points, measured when they are asked for. */
export interface Distance {
  /** Points. */
  readonly count: number;
  /** Of points i and j, 0 or more: the same both ways, 0 from a point to itself. */
  between(i: number, j: number): number;
  /** Writes the distances of point i to all `count` points into `out`. */
  row(i: number, out: Float64Array): void;
}
