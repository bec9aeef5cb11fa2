/** Which rows of a table belong to which segment. */
export interface SegmentRows {
  /** Codes of the segments, in order. */
  readonly codes: readonly string[];
  /** For every row of the table the index of its segment in `codes`, -1 when the row was not used. */
  readonly of: Int32Array;
  /** Where respondents are weighted. */
  readonly weighting?: RowWeights;
}

/** How many people each row stands for. */
export interface RowWeights {
  /** Name of the column that says so: it is no answer, and nothing is told of it. */
  readonly variable: string;
  /** By row of the table; positive for rows that belong to a segment. */
  readonly of: Float64Array;
}
