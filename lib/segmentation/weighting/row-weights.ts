import type { Table } from '#lib/responses/table.ts';
import type { SegmentRows } from '../segment-rows.ts';
import { respondentWeights } from './respondent-weights.ts';
import type { Weighting } from './weighting.ts';

/**
 * The weights of respondents who belong to a segment, read from the table again: 1 on average of those who are still there. Who
 * has none any more, because an answer was changed, counts as little as can be.
 */
export function rowWeights(
  table: Table,
  of: Int32Array,
  weighting: Pick<Weighting, 'variable'> | undefined,
): Pick<SegmentRows, 'weighting'> {
  const column = weighting && table.columns.find(({ name }) => name === weighting.variable);
  if (column?.scale !== 'interval') return {};
  const used = Int32Array.from(of.keys()).filter((row) => (of[row] as number) >= 0);
  return { weighting: { variable: column.name, of: respondentWeights(column.cells, used) } };
}
