/**
 * Weighted points: `values[i * dimensions + j]` is coordinate j of point i, `weights[i]` how many respondents stand there.
 * Weights are positive; whole numbers when they count people, though nothing here relies on it.
 */
export interface Points {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float64Array;
  readonly weights: Float64Array;
}
