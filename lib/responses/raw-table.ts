/**
 * A column as it stood in a file: text, each distinct text once. `values[cells[row]]` is what row `row` held.
 * Most columns of a study have few distinct values, so this is small and quick to look through.
 */
export interface RawColumn {
  readonly name: string;
  readonly values: readonly string[];
  readonly cells: Int32Array;
}

/** A file's cells column by column, not yet interpreted. */
export interface RawTable {
  readonly rows: number;
  readonly columns: readonly RawColumn[];
}

/** Takes records one by one and gives the raw table. Cells are trimmed of blanks at both ends. */
export class RawTableBuilder {
  private readonly names: readonly string[];
  private readonly dictionaries: Map<string, number>[];
  private readonly cells: number[][];
  rows = 0;

  constructor(names: readonly string[]) {
    this.names = names;
    this.dictionaries = names.map(() => new Map());
    this.cells = names.map(() => []);
  }

  /** `record` must have as many cells as there are names. */
  add(record: readonly string[]): void {
    for (let at = 0; at < this.cells.length; at++) {
      const dictionary = this.dictionaries[at] as Map<string, number>;
      const text = (record[at] ?? '').trim();
      let index = dictionary.get(text);
      if (index === undefined) {
        index = dictionary.size;
        dictionary.set(text, index);
      }
      (this.cells[at] as number[]).push(index);
    }
    this.rows++;
  }

  table(): RawTable {
    return {
      rows: this.rows,
      columns: this.names.map((name, at) => ({
        name,
        values: [...(this.dictionaries[at] as Map<string, number>).keys()],
        cells: Int32Array.from(this.cells[at] as number[]),
      })),
    };
  }
}
