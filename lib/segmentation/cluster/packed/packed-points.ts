import type { Points } from '../points.ts';

/**
 * Points whose coordinates take few values each, as survey answers do: several coordinates together are one number, a row of a
 * table, so that a distance is a few look-ups. `cells[i * packs + p]` is the row of point i in pack p; coordinates with very many
 * values stay numbers, `values[i * numbers.length + j]`.
 */
export interface PackedPoints {
  readonly points: Points;
  readonly packs: readonly Pack[];
  readonly cells: Uint16Array;
  /** Rows of the tables of all packs. */
  readonly rows: number;
  /** Coordinates that are not packed. */
  readonly numbers: readonly number[];
  /** All coordinates: pack by pack those of its columns, then the numbers. */
  readonly order: readonly number[];
  readonly values: Float64Array;
}

/** Rows `first` … of the table: every combination of the values of some coordinates, the last of them changing fastest. */
export interface Pack {
  readonly first: number;
  readonly columns: readonly { readonly coordinate: number; readonly values: Float64Array }[];
}
