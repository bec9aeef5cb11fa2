import type { Column, Table } from '#lib/responses/table.ts';
import { numericCells } from '#lib/segmentation/profile/numeric-cells.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import { holds } from './holds.ts';
import type { Told } from './telling.ts';

/** Who answered everything on the card, who of them shows all of it, who all but one trait at most. Rows are 0-based, of any segment. */
export interface Prevalence {
  readonly traits: readonly string[];
  readonly answered: readonly number[];
  readonly all: readonly number[];
  readonly most: readonly number[];
}

const MOST_TRAITS = 6;

/**
 * Who matches the whole card: the (at most six) strongest traits that most of the segment has. A share is a trait when
 * at least half show it (or at most half, told as "less"); a mean is one when a person lies on the segment's side of the
 * middle between the segment and the rest. Whoever left one of them unanswered is not counted. Undefined with fewer than
 * two traits. O(rows × traits).
 */
export function prevalence(told: readonly Told[], table: Table, segments: SegmentRows): Prevalence | undefined {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const traits = new Map<string, Trait>();
  for (const each of told) {
    if (traits.size >= MOST_TRAITS || traits.has(each.contrast.variable)) continue;
    const column = columns.get(each.contrast.variable);
    const trait = column && traitOf(each, column);
    if (trait) traits.set(each.contrast.variable, trait);
  }
  if (traits.size < 2) return undefined;
  const tests = [...traits.values()];
  const answered: number[] = [];
  const all: number[] = [];
  const most: number[] = [];
  for (const [row, segment] of segments.of.entries()) {
    if (segment < 0) continue;
    const shown = tests.map((test) => test(row));
    if (shown.includes(undefined)) continue;
    const fits = shown.filter(Boolean).length;
    answered.push(row);
    if (fits === tests.length) all.push(row);
    if (fits >= tests.length - 1) most.push(row);
  }
  return { traits: [...traits.keys()], answered, all, most };
}

/** Whether a row shows the trait; undefined when it did not answer. */
type Trait = (row: number) => boolean | undefined;

function traitOf({ contrast, direction }: Told, column: Column): Trait | undefined {
  if (direction === 'same') return undefined;
  const more = direction === 'more';
  if (contrast.measure === 'share') {
    if (more ? contrast.value < 0.5 : contrast.value > 0.5) return undefined;
    return (row) => {
      const held = holds(column, row, contrast.category ?? -1);
      return held === undefined ? undefined : held === more;
    };
  }
  const numbers = numericCells(column);
  const middle = (contrast.value + (contrast.rest ?? contrast.value)) / 2;
  return (row) => {
    const x = numbers?.[row] ?? Number.NaN;
    return Number.isNaN(x) ? undefined : more ? x >= middle : x <= middle;
  };
}
