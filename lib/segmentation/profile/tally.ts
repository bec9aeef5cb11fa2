import type { Column, Table } from '#lib/responses/table.ts';
import { type Moments, moments } from '#lib/statistics/moments.ts';
import type { SegmentRows } from '../segment-rows.ts';
import { numericCells } from './numeric-cells.ts';

/** What a column holds of each segment: moments of a number, or how many gave which answer. Those who did not answer are nowhere in it. */
export type Tally =
  | { readonly tag: 'numbers'; readonly variable: string; readonly each: readonly Moments[] }
  | {
      readonly tag: 'categories';
      readonly variable: string;
      readonly scale: 'binary' | 'nominal' | 'ordinal' | 'multi';
      readonly width: number;
      /** `counts[segment * width + category]`; of `multi` a person may be in several. */
      readonly counts: Int32Array;
      /** By segment. */
      readonly answered: Int32Array;
    };

/** Counts every column that is no text by segment: numbers and whole-number scales by their mean, the rest by category. O(rows × columns). */
export function tally(table: Table, segments: SegmentRows): Tally[] {
  return table.columns.flatMap((column) => {
    if (column.scale === 'text') return [];
    const numbers = numericCells(column);
    if (numbers) return [ofNumbers(column.name, numbers, segments)];
    return column.scale === 'interval' ? [] : [ofCategories(column, segments)];
  });
}

function ofNumbers(variable: string, cells: Float64Array, { codes, of }: SegmentRows): Tally {
  const members: number[][] = codes.map(() => []);
  for (const [row, segment] of of.entries()) {
    const x = cells[row] ?? Number.NaN;
    if (segment >= 0 && !Number.isNaN(x)) members[segment]?.push(x);
  }
  return { tag: 'numbers', variable, each: members.map((numbers) => moments(numbers)) };
}

function ofCategories(column: Exclude<Column, { scale: 'text' | 'interval' }>, { codes, of }: SegmentRows): Tally {
  const width = column.categories.length;
  const counts = new Int32Array(codes.length * width);
  const answered = new Int32Array(codes.length);
  for (const [row, segment] of of.entries()) {
    if (segment < 0) continue;
    if (column.scale === 'multi') {
      if (column.missing[row]) continue;
      for (let i = 0; i < width; i++)
        if (column.chosen[row * width + i]) counts[segment * width + i] = (counts[segment * width + i] ?? 0) + 1;
    } else {
      const cell = column.cells[row] ?? -1;
      if (cell < 0) continue;
      counts[segment * width + cell] = (counts[segment * width + cell] ?? 0) + 1;
    }
    answered[segment] = (answered[segment] ?? 0) + 1;
  }
  return { tag: 'categories', variable: column.name, scale: column.scale, width, counts, answered };
}
