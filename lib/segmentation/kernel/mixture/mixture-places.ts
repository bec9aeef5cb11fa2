/**
 * Where the mixture's kernel finds its numbers: byte addresses in its memory, multiples of 8, and sizes. Classes are
 * padded to an even number and lie side by side, so that one instruction serves two. "By x" means a row of classes for each x.
 */
export interface MixturePlaces {
  /** Pairs of classes. */
  readonly pairs: number;
  /** Look-ups of every point. */
  readonly packs: number;
  readonly numeric: number;
  /** i32: for each position of a block, the point that stands there. */
  readonly list: number;
  /** i32, by point and pack: a row of `table`. */
  readonly cells: number;
  /** i32: point i looks up `gaps[gapsFrom[i]] …` too, rows of `gapTable`. */
  readonly gapsFrom: number;
  readonly gaps: number;
  /** By point and numeric variable. */
  readonly values: number;
  /** One row: what every score begins with. */
  readonly base: number;
  readonly table: number;
  readonly gapTable: number;
  /** By numeric variable and pair: two linear and two square coefficients. */
  readonly coefficients: number;
  /** By position: scores, then memberships. */
  readonly scores: number;
  /** By position: the highest score and the sum of exponentials of scores less it. */
  readonly tops: number;
  /** By position: people there. */
  readonly weights: number;
  /** Sums over people, laid out like `base`, `table`, `gapTable` and `coefficients`, of members, members, members, and numbers and their squares. */
  readonly people: number;
  readonly sums: number;
  readonly gapSums: number;
  readonly moments: number;
}
