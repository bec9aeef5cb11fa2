import type { CategoricalColumn, Column, MultiColumn } from '#lib/responses/table.ts';
import type { Coordinate } from './coordinate.ts';

/**
 * The raw codes of one column as coordinates: a number as it is, an ordinal answer as its step counted from 0, yes/no
 * as 1/0, a nominal answer of two kinds as 0/1, of more kinds as one 0/1 coordinate per kind that occurs, a multiple
 * choice as one 0/1 coordinate per option. Text gives none.
 */
export function codeColumn(column: Column): Coordinate[] {
  switch (column.scale) {
    case 'interval':
      return [{ variable: column.name, values: column.cells }];
    case 'ordinal':
    case 'binary':
      return [{ variable: column.name, values: Float64Array.from(column.cells, (c) => (c < 0 ? Number.NaN : c)) }];
    case 'nominal':
      return indicators(column);
    case 'multi':
      return options(column);
    case 'text':
      return [];
  }
}

function indicators(column: CategoricalColumn): Coordinate[] {
  const occurs = new Set(column.cells);
  const kinds = column.categories.flatMap((_, at) => (occurs.has(at) ? [at] : []));
  return (kinds.length === 2 ? kinds.slice(1) : kinds).map((kind) => ({
    variable: column.name,
    values: Float64Array.from(column.cells, (c) => (c < 0 ? Number.NaN : Number(c === kind))),
  }));
}

function options(column: MultiColumn): Coordinate[] {
  const width = column.categories.length;
  return column.categories.map((_, option) => ({
    variable: column.name,
    values: Float64Array.from(column.missing, (gone, row) =>
      gone ? Number.NaN : (column.chosen[row * width + option] as number),
    ),
  }));
}
