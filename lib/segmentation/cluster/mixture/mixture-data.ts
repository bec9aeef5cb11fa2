import type { Answers, CodedAnswers, NumericAnswers } from '../../encode/answers.ts';
import { type PackedCodes, packCodes } from './pack-codes.ts';

/** A packed table larger than this costs more to fill each round than it saves. */
const MOST_ROWS = 256;

/** Answers laid out for expectation–maximisation: codes packed, numbers in units of the whole frame. */
export interface MixtureData {
  readonly count: number;
  readonly weights: Float64Array;
  /** Number of coded variables. */
  readonly coded: number;
  /** `firstRow[v]` … `firstRow[v + 1] − 1` are the table rows of the codes of variable v; `firstRow[coded]` counts them all. */
  readonly firstRow: Int32Array;
  readonly codes: PackedCodes;
  /** How much each coded variable counts. */
  readonly codedPower: Float64Array;
  /** Number of numeric variables. */
  readonly numeric: number;
  /** Point by point, with mean 0 and variance 1 over those who answered; 0 where missing. */
  readonly values: Float64Array;
  /** Which are missing: `variables[from[i]] … ` of point i. */
  readonly gaps: { readonly from: Int32Array; readonly variables: Int32Array };
  readonly numericPower: Float64Array;
  /** By numeric variable log of its unit, times what it counts: what an answer adds to the log-likelihood in units of the whole frame over that in its own. */
  readonly unitLogs: Float64Array;
  /** Free parameters of one class besides its share. */
  readonly parametersPerClass: number;
}

/** Variables with one level, and numbers that do not vary, tell nothing and are left out. O(count × variables). */
export function mixtureData(answers: Answers): MixtureData {
  const { count, weights } = answers;
  const coded = answers.variables.filter((v): v is CodedAnswers => v.kind !== 'numeric' && v.levels > 1);
  const firstRow = new Int32Array(coded.length + 1);
  coded.forEach((variable, v) => {
    firstRow[v + 1] = (firstRow[v] as number) + variable.levels;
  });
  const units = answers.variables
    .filter((v): v is NumericAnswers => v.kind === 'numeric')
    .map((variable) => ({ variable, ...unitOf(variable.values, weights) }))
    .filter(({ sd }) => sd > 0);
  const numeric = units.length;
  const values = new Float64Array(count * numeric);
  units.forEach(({ variable, mean, sd }, j) => {
    for (let i = 0; i < count; i++) values[i * numeric + j] = ((variable.values[i] as number) - mean) / sd;
  });
  const gaps = takeGaps(values, count, numeric);
  return {
    count,
    weights,
    coded: coded.length,
    firstRow,
    codes: packCodes(coded, firstRow, count, Math.min(MOST_ROWS, count / 8)),
    codedPower: Float64Array.from(coded, (variable) => variable.weight),
    numeric,
    values,
    gaps,
    numericPower: Float64Array.from(units, ({ variable }) => variable.weight),
    unitLogs: Float64Array.from(units, ({ sd, variable }) => Math.log(sd) * variable.weight),
    parametersPerClass: (firstRow[coded.length] as number) - coded.length + 2 * numeric,
  };
}

/** Weighted mean and population standard deviation of what is present. */
function unitOf(values: Float64Array, weights: Float64Array): { readonly mean: number; readonly sd: number } {
  let n = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (Number.isNaN(x)) continue;
    n += weights[i] as number;
    sum += (weights[i] as number) * x;
  }
  if (n === 0) return { mean: 0, sd: 0 };
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (!Number.isNaN(x)) squares += (weights[i] as number) * (x - mean) ** 2;
  }
  const sd = Math.sqrt(squares / n);
  // Less than this is the rounding of one and the same number.
  return { mean, sd: sd > 1e-9 * Math.abs(mean) ? sd : 0 };
}

/** Lists the gaps point by point, and puts 0 in their place. */
function takeGaps(values: Float64Array, count: number, numeric: number): MixtureData['gaps'] {
  const from = new Int32Array(count + 1);
  const variables: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < numeric; j++) {
      if (!Number.isNaN(values[i * numeric + j])) continue;
      variables.push(j);
      values[i * numeric + j] = 0;
    }
    from[i + 1] = variables.length;
  }
  return { from, variables: Int32Array.from(variables) };
}
