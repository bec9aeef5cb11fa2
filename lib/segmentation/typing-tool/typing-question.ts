import type { Column, TextColumn } from '#lib/responses/table.ts';

/** A column whose answers can place a person. */
export type AskedColumn = Exclude<Column, TextColumn>;

/** One question that could be asked: a single column, or several that people answer at once, such as a matrix. */
export interface TypingQuestion {
  readonly name: string;
  readonly columns: readonly AskedColumn[];
}
