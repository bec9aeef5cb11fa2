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
  private readonly cells: Int32Array[];
  rows = 0;

  constructor(names: readonly string[]) {
    this.names = names;
    this.dictionaries = names.map(() => new Map());
    this.cells = names.map(() => new Int32Array(64));
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
      this.put(at, index);
    }
    this.rows++;
  }

  /** Writes into a typed array that doubles when it is full: half the memory of a list of numbers. */
  private put(at: number, index: number): void {
    let cells = this.cells[at] as Int32Array;
    if (this.rows >= cells.length) {
      const wider = new Int32Array(cells.length * 2);
      wider.set(cells);
      cells = wider;
      this.cells[at] = wider;
    }
    cells[this.rows] = index;
  }

  table(): RawTable {
    return {
      rows: this.rows,
      columns: this.names.map((name, at) => ({
        name,
        values: [...(this.dictionaries[at] as Map<string, number>).keys()],
        cells: (this.cells[at] as Int32Array).slice(0, this.rows),
      })),
    };
  }
}
