import { type Random, seededRandom, shuffled } from '#lib/random.ts';
import { codeCells } from '#lib/responses/code-cells.ts';
import type { Codes } from '#lib/responses/codes.ts';
import type { Column } from '#lib/responses/table.ts';
import { takeColumn } from '#lib/responses/take-column.ts';
import { pick } from '../encode/pick.ts';
import type { Frame } from '../frame.ts';

/**
 * A frame as it would be if no answer had to do with another: the answers to each variable, gaps included, dealt out anew among
 * the used rows, each variable by itself. Every share and mean stays; every dependence is gone. Dealing out answers and not
 * coordinates matters where a grid is centred per person, which makes its items dependent. Rows are dealt in order of
 * their answers, so that the order of the table does not matter. O(rows log rows × variables).
 * @param draw number of the permuted frame, from 0
 */
export function permutedFrame(framed: Frame, seed: number, draw: number): Frame {
  const random = seededRandom(seed, draw);
  const count = framed.rows.length;
  return {
    ...framed,
    rows: Int32Array.from({ length: count }, (_, row) => row),
    columns: framed.columns.map((column) => dealt(column, framed.rows, random)),
    // Weights stay with their respondents, who are rows in order now.
    ...(framed.weights && { weights: pick(framed.weights, framed.rows) }),
  };
}

function dealt(column: Column, rows: Int32Array, random: Random): Column {
  switch (column.scale) {
    case 'text':
      return column;
    case 'interval':
      return { ...column, cells: Float64Array.from(deal(column.cells, rows, random)) };
    case 'multi':
      return takeColumn(column, dealRows(column, rows, random));
    default:
      return { ...column, cells: dealtCodes(deal(column.cells, rows, random), column.categories.length) };
  }
}

function dealtCodes(codes: readonly number[], categories: number): Codes {
  return codeCells(codes.length, categories, (row) => codes[row] as number);
}

/** Cells of the rows from the smallest on, gaps last, then shuffled. */
function deal(cells: Codes | Float64Array, rows: Int32Array, random: Random): number[] {
  return shuffled([...Float64Array.from(rows, (row) => cells[row] as number).sort()], random);
}

/** Rows in order of what they chose, then shuffled. */
function dealRows(
  { chosen, missing, categories }: Extract<Column, { scale: 'multi' }>,
  rows: Int32Array,
  random: Random,
): number[] {
  const width = categories.length;
  const order = rows.slice().sort((a, b) => {
    const gap = (missing[a] as number) - (missing[b] as number);
    for (let at = 0, d = gap; at < width; at++) {
      if (d !== 0) return d;
      d = (chosen[a * width + at] as number) - (chosen[b * width + at] as number);
      if (d !== 0) return d;
    }
    return gap;
  });
  return shuffled([...order], random);
}
