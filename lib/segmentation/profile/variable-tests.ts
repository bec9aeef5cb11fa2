import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { chiSquared } from '#lib/statistics/chi-squared.ts';
import type { Contingency } from '#lib/statistics/contingency.ts';
import { holm } from '#lib/statistics/holm.ts';
import type { Moments } from '#lib/statistics/moments.ts';
import { oneWay } from '#lib/statistics/one-way.ts';
import { corrected } from './corrected.ts';
import { FEWEST_CHOSEN } from './fewest-chosen.ts';
import type { GroupMoments } from './group-moments.ts';
import type { Tally } from './tally.ts';

/**
 * Whether one variable and the segments, all of them together, have to do with each other: Pearson's chi-squared with Cramér's V
 * for categories, Fisher's F with η² for numbers.
 */
export interface VariableTest {
  readonly variable: string;
  /** Index of the option that is tested by itself, of a question with several choices; null for the whole variable. */
  readonly option: number | null;
  readonly measure: 'cramersV' | 'etaSquared';
  /** 0 (nothing in common) to 1 (the segment tells the answer). V: .1 small, .3 middle, .5 large; η²: .01, .06, .14. */
  readonly effect: number;
  readonly statistic: number;
  readonly df: number;
  /** Of F, below; null for chi-squared. */
  readonly dfWithin: number | null;
  /** As it is, and corrected for all variables: the chance of even one false finding (Holm), the share of false ones among the found (Benjamini–Hochberg). */
  readonly p: number;
  readonly holm: number;
  readonly fdr: number;
}

/**
 * One test for each variable, its rare answers taken together, and for each option of a question with several choices that enough people chose. Variables that made the
 * segments are tested too: there it describes. Where respondents are weighted, tables and variances are of the people they stand for, divided
 * by the design effect of their weights (Rao and Scott's first order).
 * @param clustered names of the variables that the segments were found by
 * @see A. Agresti (2013), Categorical Data Analysis, §3.2; S. Holm (1979); Y. Benjamini, Y. Hochberg (1995)
 */
export function variableTests(tallies: readonly Tally[], clustered: ReadonlySet<string>): VariableTest[] {
  const raw = tallies.flatMap(testsOf);
  const strict = corrected(raw, clustered, holm);
  const lenient = corrected(raw, clustered, benjaminiHochberg);
  return raw.map((test, i) => ({ ...test, holm: strict[i] ?? 1, fdr: lenient[i] ?? 1 }));
}

type Raw = Omit<VariableTest, 'holm' | 'fdr'>;

function testsOf(tally: Tally): Raw[] {
  const { variable } = tally;
  if (tally.tag === 'numbers') {
    const lost = designEffect(tally.each);
    const { etaSquared, ...test } = oneWay(tally.each.map((group) => scaled(group, lost)));
    return [{ variable, option: null, measure: 'etaSquared', effect: etaSquared, ...test }];
  }
  const { counts, width, mass } = tally;
  const rows = mass.answered.length;
  const lost = designEffect(
    Array.from(mass.answered, (own, at) => ({ mass: own, massSquares: mass.squares[at] as number })),
  );
  const alike = mass.counts.map((n) => n / lost);
  if (tally.scale !== 'multi') return [ofTable(variable, null, pooled(counts, alike, rows, width))];
  return Array.from({ length: width }, (_, option) => option).flatMap((option) => {
    const at = (of: Float64Array) =>
      Array.from({ length: rows }, (_, segment) => of[segment * width + option] as number);
    if (at(counts).reduce((sum, n) => sum + n, 0) < FEWEST_CHOSEN) return [];
    const cells = at(alike).flatMap((n, segment) => [Math.max(0, (mass.answered[segment] as number) / lost - n), n]);
    return [ofTable(variable, option, tableOf(cells, rows, 2))];
  });
}

/** By how much weights that differ make respondents tell less than as many who count alike: 1 where they do. */
function designEffect(groups: readonly { readonly mass: number; readonly massSquares: number }[]): number {
  const mass = groups.reduce((sum, group) => sum + group.mass, 0);
  return mass === 0 ? 1 : groups.reduce((sum, group) => sum + group.massSquares, 0) / mass;
}

/** A group as so many as weigh no more: what lies within it is kept, also where they are fewer than one. */
function scaled({ mass, mean, squares }: GroupMoments, lost: number): Moments {
  const n = mass / lost;
  return { n, mean, variance: n === 1 ? 0 : squares / lost / (n - 1) };
}

function ofTable(variable: string, option: number | null, table: Contingency): Raw {
  const { statistic, df, p, cramersV } = chiSquared(table);
  return { variable, option, measure: 'cramersV', effect: cramersV, statistic, df, dfWithin: null, p };
}

/** Answers that hardly anyone gave are one answer: a table of many near-empty cells looks related to anything. */
function pooled(counts: Float64Array, alike: Float64Array, rows: number, width: number): Contingency {
  const totals = Array.from({ length: width }, (_, category) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += counts[row * width + category] as number;
    return sum;
  });
  const kept = totals.flatMap((total, category) => (total >= FEWEST_CHOSEN ? [category] : []));
  const rare = totals.flatMap((total, category) => (total < FEWEST_CHOSEN ? [category] : []));
  const cells = Array.from({ length: rows }, (_, row) => {
    const at = (category: number) => alike[row * width + category] as number;
    return [...kept.map(at), rare.reduce((sum, category) => sum + at(category), 0)];
  });
  return tableOf(cells.flat(), rows, kept.length + 1);
}

function tableOf(cells: ArrayLike<number>, rows: number, columns: number): Contingency {
  const counts = Float64Array.from(cells);
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  counts.forEach((count, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    rowSums[row] = (rowSums[row] as number) + count;
    columnSums[column] = (columnSums[column] as number) + count;
  });
  return { rows, columns, counts, rowSums, columnSums, total: rowSums.reduce((sum, n) => sum + n, 0) };
}
