import type { Encoding } from '../segmentation.ts';

/** The used rows as points, row by row: `values[r * dimensions + j]`, without gaps. */
export interface Encoded {
  readonly values: Float64Array;
  readonly dimensions: number;
  readonly encoding: Encoding;
}
