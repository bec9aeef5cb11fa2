import { expect, test } from 'vitest';
import { chiSquared } from './chi-squared.ts';
import { chiSquaredTail } from './chi-squared-tail.ts';
import { compareShares } from './compare-shares.ts';
import type { Contingency } from './contingency.ts';
import { etaSquared } from './eta-squared.ts';
import { fTail } from './f-tail.ts';
import { holm } from './holm.ts';
import { moments } from './moments.ts';
import { normalQuantile } from './normal-quantile.ts';
import { oneWay } from './one-way.ts';
import { quantile } from './quantile.ts';

// Expected values: expected-agreement.R beside this file.
function table(rows: number[][]): Contingency {
  const columns = rows[0]?.length ?? 0;
  const rowSums = Float64Array.from(rows, (row) => row.reduce((a, b) => a + b, 0));
  const columnSums = Float64Array.from({ length: columns }, (_, c) =>
    rows.reduce((sum, row) => sum + (row[c] ?? 0), 0),
  );
  const total = rowSums.reduce((a, b) => a + b, 0);
  return { rows: rows.length, columns, counts: Float64Array.from(rows.flat()), rowSums, columnSums, total };
}

test('normal quantiles are those of qnorm, far into the tails', () => {
  const p = [1e-300, 1e-10, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 1 - 1e-9];
  const expected = [
    -37.0470962993612, -6.36134090240406, -3.09023230616781, -1.95996398454005, -0.52440051270804, 0, 1.2815515655446,
    1.95996398454005, 5.99780701960164,
  ];
  p.forEach((value, i) => {
    expect(normalQuantile(value)).toBeCloseTo(expected[i] as number, 11);
  });
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(1.1)).toBeNaN();
});

test('chi-squared tails are those of pchisq', () => {
  const cases = [
    [0.5, 1, 4.7950012218695e-1],
    [3.84, 1, 5.0043521248705e-2],
    [20, 7, 5.5696830729456e-3],
    [80, 60, 4.3228682151736e-2],
    [400, 30, 2.7954938576565e-66],
  ] as const;
  for (const [x, df, expected] of cases) expect(chiSquaredTail(x, df) / expected).toBeCloseTo(1, 10);
  expect(chiSquaredTail(0, 3)).toBe(1);
});

test('a table is tested as by chisq.test without correction, and Cramér’s V follows', () => {
  const rows = [
    [12, 5, 3],
    [4, 14, 6],
    [2, 3, 11],
  ];
  const { statistic, df, p, cramersV } = chiSquared(table(rows));
  expect(statistic).toBeCloseTo(22.8089646464646, 10);
  expect(df).toBe(4);
  expect(p).toBeCloseTo(0.0001382531077986, 12);
  expect(cramersV).toBeCloseTo(0.4359755788885, 11);
  const padded = [...rows.map((row) => [...row, 0]), [0, 0, 0, 0]];
  expect(chiSquared(table(padded)).statistic).toBeCloseTo(statistic, 10);
});

test('labels that tell each other have V = 1, and a single row says nothing', () => {
  expect(
    chiSquared(
      table([
        [5, 0],
        [0, 9],
      ]),
    ).cramersV,
  ).toBeCloseTo(1, 12);
  expect(chiSquared(table([[5, 9]]))).toEqual({ statistic: 0, df: 0, p: 1, cramersV: 0 });
  expect(chiSquared(table([[0, 0]]))).toEqual({ statistic: 0, df: 0, p: 1, cramersV: 0 });
});

test('the share of variance that groups explain is R’s r.squared', () => {
  const values = [3.1, 2.2, 5.9, 4.4, 7.1, 6.5, 1.0, 2.7];
  const groups = [0, 0, 1, 1, 2, 2, 0, 1];
  expect(etaSquared(values, groups)).toBeCloseTo(0.78036354793604, 12);
  expect(etaSquared([...values, Number.NaN, 99], [...groups, 0, -1])).toBeCloseTo(0.78036354793604, 12);
  expect(etaSquared([2, 2, 2], [0, 1, 1])).toBe(0);
  expect(etaSquared([], [])).toBe(0);
});

test('tails of F are those of pf', () => {
  const cases = [
    [0.5, 2, 10, 0.620921323059155],
    [3.2, 3, 996.5, 0.022713560203105],
    [20, 1, 5, 0.006566271827563],
  ] as const;
  for (const [f, df1, df2, expected] of cases) expect(fTail(f, df1, df2) / expected).toBeCloseTo(1, 9);
  expect(fTail(0, 2, 10)).toBe(1);
  expect(fTail(Number.POSITIVE_INFINITY, 2, 10)).toBe(0);
});

test('groups are compared as by oneway.test with equal variances', () => {
  const groups = [[3.1, 2.2, 1.0], [5.9, 4.4, 2.7], [7.1, 6.5], []].map((numbers) => moments(numbers));
  const { statistic, df, dfWithin, p, etaSquared: share } = oneWay(groups);
  expect(statistic).toBeCloseTo(8.88244574845, 9);
  expect([df, dfWithin]).toEqual([2, 5]);
  expect(p).toBeCloseTo(0.022607942977, 10);
  expect(share).toBeCloseTo(0.78036354793604, 12);
});

test('groups without spread are told as far apart, and one group alone says nothing', () => {
  const apart = oneWay([moments([1, 1]), moments([2, 2])]);
  expect(apart).toMatchObject({ p: 0, etaSquared: 1 });
  expect(Number.isFinite(apart.statistic)).toBe(true);
  expect(oneWay([moments([1, 5])])).toEqual({ statistic: 0, df: 0, dfWithin: 0, p: 1, etaSquared: 0 });
  expect(oneWay([moments([3, 3]), moments([3])])).toMatchObject({ statistic: 0, p: 1 });
});

test('the residual of a share is that of its cell in the table of that answer', () => {
  // Column by column of the table above: a residual of one answer needs that answer against all others only.
  const expected = [3.5856858280032, -1.8401748249129, -1.7837651700317];
  [12, 4, 2].forEach((count, row) => {
    const n = [20, 24, 16][row] as number;
    expect(compareShares(count, n, 18 - count, 60 - n).residual).toBeCloseTo(expected[row] as number, 10);
  });
  expect(compareShares(3, 3, 0, 0).residual).toBe(0);
});

test('p-values are corrected as by p.adjust "holm"', () => {
  const adjusted = holm([0.01, 0.02, 0.03, 0.5, 0.04]);
  expect(adjusted.map((p) => Number(p.toFixed(12)))).toEqual([0.05, 0.08, 0.09, 0.5, 0.09]);
  expect(holm([])).toEqual([]);
});

test('quantiles lie between neighbours as in R type 7', () => {
  const values = [7, 1, 4, 9, 3];
  expect([0, 0.1, 0.25, 0.5, 0.75, 1].map((q) => quantile(values, q))).toEqual([1, 1.8, 3, 4, 7, 9]);
  expect(values).toEqual([7, 1, 4, 9, 3]);
  expect(quantile([], 0.5)).toBeNaN();
});
