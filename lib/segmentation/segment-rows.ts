/** Which rows of a table belong to which segment. */
export interface SegmentRows {
  /** Codes of the segments, in order. */
  readonly codes: readonly string[];
  /** For every row of the table the index of its segment in `codes`, -1 when the row was not used. */
  readonly of: Int32Array;
}
