import type { Column, Table } from '#lib/responses/table.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import { numericCells } from '#lib/segmentation/profile/numeric-cells.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import { weighedShare } from '#lib/segmentation/weighting/weighed-share.ts';
import type { Fact } from './fact.ts';
import { factId } from './fact-id.ts';
import { holds } from './holds.ts';
import type { Prevalence } from './prevalence.ts';

/** Makes facts, with the rows behind them, from a table and its segments. Each call is O(rows). */
export interface Facts {
  /** The number of a contrast as a fact. */
  fromContrast(contrast: Contrast): Fact;
  /** How many belong to the segment, as a share of all who were used. */
  size(segment: number): Fact;
  /** An answer verbatim. `row` is 0-based. */
  quote(segment: number, variable: string, row: number, words: string): Fact;
  /** How many of the segment show all (`all`) or all but one (`most`) of the traits of a card. */
  prevalence(segment: number, which: 'all' | 'most', card: Prevalence): Fact;
}

export function factsOf(table: Table, segments: SegmentRows): Facts {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const codeOf = (segment: number) => segments.codes[segment] ?? '';
  const used = Int32Array.from(segments.of.keys()).filter((row) => (segments.of[row] ?? -1) >= 0);
  const shareOf = (rows: readonly number[], base: ArrayLike<number>) =>
    weighedShare(rows, base, segments.weighting?.of);

  return {
    fromContrast(contrast) {
      const column = columns.get(contrast.variable);
      const code = codeOf(contrast.segment);
      const category = column && contrast.category !== null ? categoryCode(column, contrast.category) : null;
      const { measure, variable, value, n, low, high, rest, effect, p } = contrast;
      const compared = rest !== null;
      // One answer has a mean, but nothing to tell how far off it is.
      const bounded = measure !== 'mean' || n > 1;
      return {
        id: factId(code, measure, variable, category),
        segment: code,
        measure,
        variable,
        category,
        value,
        n,
        low: bounded ? low : null,
        high: bounded ? high : null,
        rest,
        effect: compared ? effect : null,
        p: compared ? p : null,
        rows: column ? rowsBehind(column, contrast, segments) : [],
      };
    },
    size(segment) {
      const rows = [...used.filter((row) => segments.of[row] === segment)];
      const share = shareOf(rows, used);
      return { ...bare(codeOf(segment), 'size', '', null), ...share, n: used.length, rows: rows.map((row) => row + 1) };
    },
    quote(segment, variable, row, words) {
      const fact = bare(codeOf(segment), 'quote', variable, null);
      return {
        ...fact,
        id: factId(fact.segment, 'quote', variable, String(row + 1)),
        value: words,
        n: 1,
        rows: [row + 1],
      };
    },
    prevalence(segment, which, card) {
      const rows = card[which];
      const mine = rows.filter((row) => segments.of[row] === segment);
      const isMine = (row: number) => segments.of[row] === segment;
      const base = card.answered.filter(isMine);
      const others = card.answered.filter((row) => !isMine(row));
      const rest = shareOf(
        rows.filter((row) => !isMine(row)),
        others,
      );
      return {
        ...bare(codeOf(segment), 'prevalence', card.traits.join(' + '), which),
        ...shareOf(mine, base),
        n: base.length,
        rest: others.length === 0 ? null : rest.value,
        rows: mine.map((row) => row + 1),
      };
    },
  };
}

function bare(segment: string, measure: Fact['measure'], variable: string, category: string | null): Fact {
  const id = factId(segment, measure, variable, category);
  return {
    id,
    segment,
    measure,
    variable,
    category,
    value: 0,
    n: 0,
    low: null,
    high: null,
    rest: null,
    effect: null,
    p: null,
    rows: [],
  };
}

function categoryCode(column: Column, category: number): string | null {
  return 'categories' in column ? (column.categories[category]?.code ?? null) : null;
}

function rowsBehind(column: Column, contrast: Contrast, { of }: SegmentRows): number[] {
  const rows: number[] = [];
  const numbers = contrast.category === null ? numericCells(column) : undefined;
  for (const [row, segment] of of.entries()) {
    if (segment !== contrast.segment) continue;
    const behind = numbers ? !Number.isNaN(numbers[row]) : holds(column, row, contrast.category ?? -1) === true;
    if (behind) rows.push(row + 1);
  }
  return rows;
}
