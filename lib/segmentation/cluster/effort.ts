/** How hard a method searches for its best division. */
export interface Effort {
  /** Random starts, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Starts end when the best criterion has come up this often. */
  readonly recur: number;
  /** Merge-and-split moves that may fail in a row before a start is given up, in multiples of k, and in k-means 8 small kicks for each whole one; 0 makes none. */
  readonly patience: number;
  /** Models only: a climb ends when no more than this is left to gain, in units of log-likelihood; to the very top unless said. */
  readonly slack?: number;
  /** Whether the labels of other good solutions are kept, at the cost of their memory. */
  readonly keepRivals: boolean;
}
