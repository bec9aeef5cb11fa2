import type { Column, Table } from '#lib/responses/table.ts';
import { clusteredVariables } from '../clustered-variables.ts';
import type { SegmentRows } from '../segment-rows.ts';
import type { Segmentation } from '../segmentation.ts';
import type { Contrast } from './contrast.ts';
import { contrasts } from './contrasts.ts';
import type { ProfileCell, ProfileLine, ProfileTest, ProfileVariable } from './profile.ts';
import { tally } from './tally.ts';
import { type VariableTest, variableTests } from './variable-tests.ts';

/** Every column of the table by segment, those that were not clustered too. O(rows × columns). */
export function profileOf(
  table: Table,
  segments: SegmentRows,
  document: Pick<Segmentation, 'variables'>,
): ProfileVariable[] {
  const clustered = clusteredVariables(document);
  const tallies = tally(table, segments);
  const compared = contrasts(table, segments, clustered, tallies);
  const byVariable = Map.groupBy(compared, (contrast) => contrast.variable);
  const testsOf = Map.groupBy(variableTests(tallies, clustered), (test) => test.variable);
  return table.columns.flatMap((column) => {
    const lines = linesOf(column, byVariable.get(column.name) ?? [], segments.codes);
    if (lines.length === 0) return [];
    const { name, scale, factor = null, subfactor = null } = column;
    const tests = (testsOf.get(name) ?? []).map((test) => testOf(test, column));
    return [{ name, scale, factor, subfactor, descriptive: clustered.has(name), tests, lines }];
  });
}

function testOf({ option, measure, ...test }: VariableTest, column: Column): ProfileTest {
  const { effect, statistic, df, dfWithin, p, holm, fdr } = test;
  return {
    category: categoryOf(column, option),
    measure,
    effect: short(effect),
    statistic: short(statistic),
    ...{ df, dfWithin },
    p: short(p),
    holm: short(holm),
    fdr: short(fdr),
  };
}

function categoryOf(column: Column, at: number | null): string | null {
  return at === null || !('categories' in column) ? null : (column.categories[at]?.code ?? null);
}

function linesOf(column: Column, found: readonly Contrast[], codes: readonly string[]): ProfileLine[] {
  const byCategory = Map.groupBy(found, (contrast) => contrast.category);
  return [...byCategory].map(([at, list]) => ({
    category: categoryOf(column, at),
    cells: list.map((contrast) => cellOf(contrast, codes)),
  }));
}

function cellOf(contrast: Contrast, codes: readonly string[]): ProfileCell {
  const { segment, count, n, effective, value, low, high, rest, restN, restEffective, effect, residual, p } = contrast;
  return {
    segment: codes[segment] ?? '',
    count,
    n,
    ...(effective !== n && { effective: short(effective) }),
    value: short(value),
    low: short(low),
    high: short(high),
    rest: rest === null ? null : short(rest),
    restN,
    ...(restEffective !== restN && { restEffective: short(restEffective) }),
    effect: short(effect),
    residual: residual === null ? null : short(residual),
    p: short(p),
  };
}

/** Seven digits are more than any sample knows, and keep the document small. */
function short(value: number): number {
  return Number(value.toPrecision(7));
}
