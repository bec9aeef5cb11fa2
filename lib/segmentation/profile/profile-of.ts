import type { Column, Table } from '#lib/responses/table.ts';
import { clusteredVariables } from '../clustered-variables.ts';
import type { SegmentRows } from '../segment-rows.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Contrast } from './contrast.ts';
import { contrasts } from './contrasts.ts';
import type { ProfileCell, ProfileLine, ProfileVariable } from './profile.ts';

/** Every column of the table by segment, those that were not clustered too. O(rows × columns). */
export function profileOf(
  table: Table,
  segments: SegmentRows,
  document: Pick<Segmentation, 'variables'>,
): ProfileVariable[] {
  const clustered = clusteredVariables(document);
  const byVariable = Map.groupBy(contrasts(table, segments, clustered), (contrast) => contrast.variable);
  return table.columns.flatMap((column) => {
    const lines = linesOf(column, byVariable.get(column.name) ?? [], segments.codes);
    if (lines.length === 0) return [];
    const { name, scale, factor = null, subfactor = null } = column;
    return [{ name, scale, factor, subfactor, descriptive: clustered.has(name), lines }];
  });
}

function linesOf(column: Column, found: readonly Contrast[], codes: readonly string[]): ProfileLine[] {
  const byCategory = Map.groupBy(found, (contrast) => contrast.category);
  return [...byCategory].map(([at, list]) => ({
    category: at === null || !('categories' in column) ? null : (column.categories[at]?.code ?? null),
    cells: list.map((contrast) => cellOf(contrast, codes)),
  }));
}

function cellOf(contrast: Contrast, codes: readonly string[]): ProfileCell {
  const { segment, measure, n, value, low, high, rest, restN, effect, p } = contrast;
  return {
    segment: codes[segment] ?? '',
    count: measure === 'share' ? Math.round(value * n) : n,
    n,
    value: short(value),
    low: short(low),
    high: short(high),
    rest: rest === null ? null : short(rest),
    restN,
    effect: short(effect),
    p: short(p),
  };
}

/** Seven digits are more than any sample knows, and keep the document small. */
function short(value: number): number {
  return Number(value.toPrecision(7));
}
