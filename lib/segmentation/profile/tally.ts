import type { Column, Table } from '#lib/responses/table.ts';
import { boundedNumbers } from '../encode/bounded-numbers.ts';
import type { SegmentRows } from '../segment-rows.ts';
import { type GroupMoments, groupMoments } from './group-moments.ts';
import { numericCells } from './numeric-cells.ts';

/**
 * What a column holds of each segment: moments of a number, or how many gave which answer. Those who did not answer are nowhere in it.
 * Respondents are counted as they are, and by how many people they stand for; where all count alike both are the same.
 */
export type Tally =
  | { readonly tag: 'numbers'; readonly variable: string; readonly each: readonly GroupMoments[] }
  | {
      readonly tag: 'categories';
      readonly variable: string;
      readonly scale: 'binary' | 'nominal' | 'ordinal' | 'multi';
      readonly width: number;
      /** `counts[segment * width + category]`; of `multi` a person may be in several. */
      readonly counts: Float64Array;
      /** By segment who answered. */
      readonly answered: Float64Array;
      /** The same by weight, and the sum of squared weights of those who answered. */
      readonly mass: { readonly counts: Float64Array; readonly answered: Float64Array; readonly squares: Float64Array };
    };

/** Counts every column that is no text by segment: numbers and whole-number scales by their mean, the rest by category. O(rows × columns). */
export function tally(table: Table, segments: SegmentRows): Tally[] {
  return table.columns.flatMap((column) => {
    if (column.scale === 'text' || column.name === segments.weighting?.variable) return [];
    const numbers = numericCells(column);
    if (numbers) return [ofNumbers(column.name, boundedNumbers(numbers), segments)];
    return column.scale === 'interval' ? [] : [ofCategories(column, segments)];
  });
}

function ofNumbers(variable: string, cells: Float64Array, { codes, of, weighting }: SegmentRows): Tally {
  const members: { numbers: number[]; weights: number[] }[] = codes.map(() => ({ numbers: [], weights: [] }));
  for (const [row, segment] of of.entries()) {
    const x = cells[row] ?? Number.NaN;
    if (segment < 0 || Number.isNaN(x)) continue;
    members[segment]?.numbers.push(x);
    if (weighting) members[segment]?.weights.push(weighting.of[row] as number);
  }
  const each = members.map(({ numbers, weights }) => groupMoments(numbers, weighting && weights));
  return { tag: 'numbers', variable, each };
}

function ofCategories(column: Exclude<Column, { scale: 'text' | 'interval' }>, segments: SegmentRows): Tally {
  const { codes, of, weighting } = segments;
  const width = column.categories.length;
  const people = emptyCount(codes.length, width);
  const mass = weighting ? emptyCount(codes.length, width) : people;
  for (const [row, segment] of of.entries()) {
    if (segment < 0) continue;
    if (column.scale === 'multi' ? column.missing[row] : (column.cells[row] ?? -1) < 0) continue;
    count(people, column, row, segment, 1);
    if (weighting) count(mass, column, row, segment, weighting.of[row] as number);
  }
  const { counts, answered } = people;
  return { tag: 'categories', variable: column.name, scale: column.scale, width, counts, answered, mass };
}

function emptyCount(segments: number, width: number): Extract<Tally, { tag: 'categories' }>['mass'] {
  return {
    counts: new Float64Array(segments * width),
    answered: new Float64Array(segments),
    squares: new Float64Array(segments),
  };
}

/** Counts a row that answered, as `w` people. */
function count(
  { counts, answered, squares }: ReturnType<typeof emptyCount>,
  column: Exclude<Column, { scale: 'text' | 'interval' }>,
  row: number,
  segment: number,
  w: number,
): void {
  const width = column.categories.length;
  const from = segment * width;
  if (column.scale === 'multi') {
    for (let i = 0; i < width; i++)
      if (column.chosen[row * width + i]) counts[from + i] = (counts[from + i] as number) + w;
  } else {
    const at = from + (column.cells[row] as number);
    counts[at] = (counts[at] as number) + w;
  }
  answered[segment] = (answered[segment] as number) + w;
  squares[segment] = (squares[segment] as number) + w * w;
}
