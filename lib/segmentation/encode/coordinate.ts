/** One numeric column made of answers: `values[row]` for every row of the table, NaN where it is missing. */
export interface Coordinate {
  /** Name of the variable it comes from, or of the grid whose level it is. */
  readonly variable: string;
  readonly values: Float64Array;
}
