import type { Column, Table } from '#lib/responses/table.ts';
import { holds } from './holds.ts';
import { numericCells } from './numeric-cells.ts';
import type { SegmentRows } from './segment-rows.ts';
import type { Told } from './telling.ts';

/** Which rows show the whole card, and which all but one trait at most. Rows are 0-based, of any segment. */
export interface Prevalence {
  readonly traits: readonly string[];
  readonly all: readonly number[];
  readonly most: readonly number[];
}

const MOST_TRAITS = 6;

/**
 * Who matches the whole card: the (at most six) strongest traits that most of the segment has. A share is a trait when
 * at least half show it (or at most half, told as "less"); a mean is one when a person lies on the segment's side of the
 * middle between the segment and the rest. No answer is no match. Undefined with fewer than two traits. O(rows × traits).
 */
export function prevalence(told: readonly Told[], table: Table, segments: SegmentRows): Prevalence | undefined {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const traits = new Map<string, (row: number) => boolean>();
  for (const each of told) {
    if (traits.size >= MOST_TRAITS || traits.has(each.contrast.variable)) continue;
    const column = columns.get(each.contrast.variable);
    const trait = column && traitOf(each, column);
    if (trait) traits.set(each.contrast.variable, trait);
  }
  if (traits.size < 2) return undefined;
  const tests = [...traits.values()];
  const all: number[] = [];
  const most: number[] = [];
  for (const [row, segment] of segments.of.entries()) {
    if (segment < 0) continue;
    const shown = tests.filter((test) => test(row)).length;
    if (shown === tests.length) all.push(row);
    if (shown >= tests.length - 1) most.push(row);
  }
  return { traits: [...traits.keys()], all, most };
}

function traitOf({ contrast, direction }: Told, column: Column): ((row: number) => boolean) | undefined {
  if (direction === 'same') return undefined;
  const more = direction === 'more';
  if (contrast.measure === 'share') {
    if (more ? contrast.value < 0.5 : contrast.value > 0.5) return undefined;
    return (row) => holds(column, row, contrast.category ?? -1) === more;
  }
  const numbers = numericCells(column);
  const middle = (contrast.value + (contrast.rest ?? contrast.value)) / 2;
  return (row) => {
    const x = numbers?.[row] ?? Number.NaN;
    return more ? x >= middle : x <= middle;
  };
}
