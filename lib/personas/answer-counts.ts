import type { Column } from '../responses/table.ts';
import type { SegmentRows } from '../segmentation/segment-rows.ts';
import type { AnswerCounts } from './persona.ts';

/** How all answers to one variable are spread in a segment and among everyone else; undefined for numbers and text. O(rows × categories). */
export function answerCounts(column: Column, { of }: SegmentRows, segment: number): AnswerCounts | undefined {
  if (column.scale === 'text' || column.scale === 'interval') return undefined;
  const width = column.categories.length;
  const here = column.categories.map(() => 0);
  const rest = column.categories.map(() => 0);
  let hereN = 0;
  let restN = 0;
  for (const [row, its] of of.entries()) {
    const answered = column.scale === 'multi' ? !column.missing[row] : (column.cells[row] ?? -1) >= 0;
    if (its < 0 || !answered) continue;
    const counts = its === segment ? here : rest;
    if (its === segment) hereN++;
    else restN++;
    if (column.scale === 'multi') {
      for (let i = 0; i < width; i++) if (column.chosen[row * width + i]) counts[i] = (counts[i] ?? 0) + 1;
    } else {
      const cell = column.cells[row] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return { variable: column.name, codes: column.categories.map(({ code }) => code), here, rest, hereN, restN };
}
