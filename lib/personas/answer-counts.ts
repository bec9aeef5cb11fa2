import type { Column } from '../responses/table.ts';
import type { SegmentRows } from '../segmentation/segment-rows.ts';
import type { AnswerCounts } from './persona.ts';

/** How all answers to one variable are spread in a segment and among everyone else; undefined for numbers and text. O(rows × categories). */
export function answerCounts(column: Column, segments: SegmentRows, segment: number): AnswerCounts | undefined {
  if (column.scale === 'text' || column.scale === 'interval') return undefined;
  const [here, rest] = spreadOf(column, segments.of, segment, () => 1);
  const counts = { here: here.counts, rest: rest.counts, hereN: here.n, restN: rest.n };
  const { weighting } = segments;
  const told = { variable: column.name, codes: column.categories.map(({ code }) => code), ...counts };
  if (!weighting) return told;
  const [own, others] = spreadOf(column, segments.of, segment, (row) => weighting.of[row] as number);
  return { ...told, hereShares: sharesOf(own), restShares: sharesOf(others) };
}

interface Spread {
  readonly counts: number[];
  n: number;
}

function spreadOf(
  column: Exclude<Column, { scale: 'text' | 'interval' }>,
  of: Int32Array,
  segment: number,
  weightOf: (row: number) => number,
): readonly [Spread, Spread] {
  const width = column.categories.length;
  const empty = (): Spread => ({ counts: column.categories.map(() => 0), n: 0 });
  const both = [empty(), empty()] as const;
  for (const [row, its] of of.entries()) {
    const answered = column.scale === 'multi' ? !column.missing[row] : (column.cells[row] ?? -1) >= 0;
    if (its < 0 || !answered) continue;
    const spread = both[its === segment ? 0 : 1];
    const w = weightOf(row);
    spread.n += w;
    if (column.scale === 'multi') {
      for (let i = 0; i < width; i++)
        if (column.chosen[row * width + i]) spread.counts[i] = (spread.counts[i] ?? 0) + w;
    } else {
      const cell = column.cells[row] ?? 0;
      spread.counts[cell] = (spread.counts[cell] ?? 0) + w;
    }
  }
  return both;
}

function sharesOf({ counts, n }: Spread): number[] {
  return counts.map((count) => (n === 0 ? 0 : count / n));
}
