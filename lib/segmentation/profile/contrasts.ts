import type { Column, Table } from '#lib/responses/table.ts';
import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { compareMeans } from '#lib/statistics/compare-means.ts';
import { compareShares } from '#lib/statistics/compare-shares.ts';
import { meanInterval } from '#lib/statistics/mean-interval.ts';
import { type Moments, moments } from '#lib/statistics/moments.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { SegmentRows } from '../segment-rows.ts';
import type { Contrast } from './contrast.ts';
import { numericCells } from './numeric-cells.ts';

/** A category that fewer people chose, all segments together, is not looked at. */
const FEWEST = 5;

/**
 * Every segment against everyone else in every column of the table, those that were not clustered too: yes for binary
 * columns, each category for nominal, ordinal and multi ones, the mean for numbers (whole-number scales too). Those who
 * did not answer are left out of the base. p-values are corrected over the whole list and, for those that were not
 * clustered, over their own as well: what differs by construction must not make the rest look surer. O(rows × columns).
 * @param clustered names of the variables that the segments were found by
 */
export function contrasts(table: Table, segments: SegmentRows, clustered: ReadonlySet<string>): Contrast[] {
  const raw = table.columns.flatMap((column) => ofColumn(column, segments));
  const adjusted = benjaminiHochberg(raw.map(({ p }) => p));
  const held = raw.flatMap(({ variable }, i) => (clustered.has(variable) ? [] : [i]));
  const own = benjaminiHochberg(held.map((i) => raw[i]?.p ?? 1));
  for (const [at, i] of held.entries()) adjusted[i] = Math.max(adjusted[i] ?? 1, own[at] ?? 1);
  return raw.map((contrast, i) => ({ ...contrast, p: adjusted[i] ?? 1 }));
}

function ofColumn(column: Column, segments: SegmentRows): Contrast[] {
  if (column.scale === 'text') return [];
  const numbers = numericCells(column);
  if (numbers) return ofNumbers(column.name, numbers, segments);
  if (column.scale === 'interval') return [];
  return ofCategories(column, segments);
}

function ofNumbers(variable: string, cells: Float64Array, { codes, of }: SegmentRows): Contrast[] {
  const members: number[][] = codes.map(() => []);
  for (const [row, segment] of of.entries()) {
    const x = cells[row] ?? Number.NaN;
    if (segment >= 0 && !Number.isNaN(x)) members[segment]?.push(x);
  }
  const each = members.map((numbers) => moments(numbers));
  return each.flatMap((here, segment) => {
    if (here.n === 0) return [];
    const rest = merged(each.filter((_, other) => other !== segment));
    const [low, high] = meanInterval(here);
    const { effect, p } = compareMeans(here, rest);
    const contrast = {
      segment,
      variable,
      measure: 'mean' as const,
      category: null,
      value: here.mean,
      low,
      high,
      n: here.n,
    };
    return [{ ...contrast, rest: rest.n === 0 ? null : rest.mean, restN: rest.n, effect, p }];
  });
}

/** Moments of several groups together (Chan, Golub, LeVeque 1979). */
function merged(groups: readonly Moments[]): Moments {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (const group of groups) {
    if (group.n === 0) continue;
    const both = n + group.n;
    const apart = group.mean - mean;
    squares += group.variance * (group.n - 1) + (apart * apart * n * group.n) / both;
    mean += (apart * group.n) / both;
    n = both;
  }
  return { n, mean, variance: n < 2 ? 0 : squares / (n - 1) };
}

function ofCategories(column: Exclude<Column, { scale: 'text' | 'interval' }>, segments: SegmentRows): Contrast[] {
  const { codes, of } = segments;
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
  const all = answered.reduce((sum, n) => sum + n, 0);
  const out: Contrast[] = [];
  for (let category = column.scale === 'binary' ? 1 : 0; category < width; category++) {
    let total = 0;
    for (let segment = 0; segment < codes.length; segment++) total += counts[segment * width + category] ?? 0;
    if (total < FEWEST && column.scale !== 'binary') continue;
    for (let segment = 0; segment < codes.length; segment++) {
      const n = answered[segment] ?? 0;
      if (n === 0) continue;
      const count = counts[segment * width + category] ?? 0;
      const restN = all - n;
      const [low, high] = wilsonInterval(count, n);
      const { effect, p } = compareShares(count, n, total - count, restN);
      const rest = restN === 0 ? null : (total - count) / restN;
      out.push({
        segment,
        variable: column.name,
        measure: 'share',
        category,
        value: count / n,
        low,
        high,
        n,
        rest,
        restN,
        effect,
        p,
      });
    }
  }
  return out;
}
