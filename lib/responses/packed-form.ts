import type { Column } from './table.ts';

/** Packed tables of another form than this one, or by another release, are not read: their answers are packed anew. */
export const FORM = 1;

/** What stands before the cells of a packed table, as JSON. */
export interface PackedHeader {
  readonly form: number;
  /** The release that read the answers: another may read the same ones otherwise. */
  readonly by: string;
  readonly rows: number;
  readonly columns: readonly PackedColumn[];
}

export interface PackedColumn {
  readonly name: string;
  readonly scale: Column['scale'];
  /** Of codes and choices: the codes of their categories, in order. */
  readonly categories?: readonly string[];
  /** Bits of each code. */
  readonly bits?: 8 | 16 | 32;
  /** Where its cells begin, and how many bytes they are. */
  readonly from: number;
  readonly bytes: number;
}
