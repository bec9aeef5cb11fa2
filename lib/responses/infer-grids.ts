import { codeCells } from './code-cells.ts';
import type { CategoricalColumn, Column } from './table.ts';

const FEWEST_ROWS = 3;
const FEWEST_STEPS = 4;

/**
 * Names the grids that columns form when nothing else says so: three or more ordinal columns next to each other on one
 * scale of four steps or more are taken for rows of one matrix question. A column between them that shows a part of
 * the scale only (nobody ticked an end) belongs too and gets the whole scale. Columns that have a grid keep it.
 */
export function inferGrids(columns: readonly Column[]): Column[] {
  const out = [...columns];
  for (let start = 0; start < out.length; ) {
    const widest = scaleFrom(out, start);
    let end = start;
    if (widest) while (end < out.length && partOf(out[end], widest)) end++;
    const run = out.slice(start, end) as CategoricalColumn[];
    const whole = run.filter((column) => widest && sameScale(column, widest)).length;
    if (widest && run.length >= FEWEST_ROWS && whole * 2 > run.length) {
      const grid = `${run[0]?.name} … ${run[run.length - 1]?.name}`;
      for (const [i, column] of run.entries()) out[start + i] = { ...onScale(column, widest), grid };
      start = end;
    } else start++;
  }
  return out;
}

/** The scale that a run starting here would have: the widest of its first three columns. */
function scaleFrom(columns: readonly Column[], start: number): CategoricalColumn | undefined {
  let widest: CategoricalColumn | undefined;
  for (const column of columns.slice(start, start + FEWEST_ROWS)) {
    if (!isOpen(column)) return undefined;
    if (!widest || column.categories.length > widest.categories.length) widest = column;
  }
  return widest && widest.categories.length >= FEWEST_STEPS ? widest : undefined;
}

function isOpen(column: Column | undefined): column is CategoricalColumn {
  return column?.scale === 'ordinal' && column.grid === undefined && !/\.(emotion|expectation)$/.test(column.name);
}

function partOf(column: Column | undefined, widest: CategoricalColumn): boolean {
  if (!isOpen(column) || column.categories.length < 3) return false;
  const codes = widest.categories.map(({ code }) => code);
  const offset = codes.indexOf(column.categories[0]?.code ?? '');
  return offset >= 0 && column.categories.every(({ code }, i) => code === codes[offset + i]);
}

function sameScale(column: CategoricalColumn, widest: CategoricalColumn): boolean {
  return column.categories.length === widest.categories.length;
}

function onScale(column: CategoricalColumn, widest: CategoricalColumn): CategoricalColumn {
  if (sameScale(column, widest)) return column;
  const offset = widest.categories.findIndex(({ code }) => code === column.categories[0]?.code);
  return {
    ...column,
    categories: widest.categories,
    cells: codeCells(column.cells.length, widest.categories.length, (row) => {
      const cell = column.cells[row] as number;
      return cell < 0 ? -1 : cell + offset;
    }),
  };
}
