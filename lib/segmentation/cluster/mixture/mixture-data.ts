import type { AnswerSource, CodedAnswers } from '../../encode/answers.ts';
import { type PackedCodes, packCodes } from './pack-codes.ts';

/** A packed table larger than this costs more to fill each round than it saves. */
const MOST_ROWS = 256;
/** So many points and fewer are kept in double precision. */
const MANY = 100_000;

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
  readonly values: Float64Array | Float32Array;
  /** Which are missing: `variables[from[i]] … ` of point i. */
  readonly gaps: { readonly from: Int32Array; readonly variables: Int32Array };
  readonly numericPower: Float64Array;
  /** By numeric variable log of its unit, times what it counts: what an answer adds to the log-likelihood in units of the whole frame over that in its own. */
  readonly unitLogs: Float64Array;
  /** Free parameters of one class besides its share. */
  readonly parametersPerClass: number;
}

/**
 * Variables with one level, and numbers that do not vary, tell nothing and are left out. Variables are gone through twice. Of very many
 * points numbers are kept in single precision, which is finer than any answer. O(count × variables).
 */
export function mixtureData(answers: AnswerSource): MixtureData {
  const { count, weights } = answers;
  const { units, ...codes } = readCodes(answers);
  const values = readNumbers(answers, units);
  const { coded, firstRow } = codes;
  return {
    count,
    weights,
    ...codes,
    numeric: units.length,
    values,
    gaps: takeGaps(values, count, units.length),
    numericPower: Float64Array.from(units, ({ weight }) => weight),
    unitLogs: Float64Array.from(units, ({ sd, weight }) => Math.log(sd) * weight),
    parametersPerClass: (firstRow[coded] as number) - coded + 2 * units.length,
  };
}

/** A numeric variable that varies. */
interface Unit {
  /** Which of all variables it is. */
  readonly place: number;
  readonly mean: number;
  readonly sd: number;
  readonly weight: number;
}

/** The first round: codes, packed at once so that single ones need not be kept, and in what units numbers are. */
function readCodes({ count, weights, variables }: AnswerSource) {
  const coded: CodedAnswers[] = [];
  const units: Unit[] = [];
  let place = 0;
  for (const variable of variables) {
    if (variable.kind === 'numeric') {
      const { mean, sd } = unitOf(variable.values, weights);
      if (sd > 0) units.push({ place, mean, sd, weight: variable.weight });
    } else if (variable.levels > 1) coded.push(variable);
    place++;
  }
  const firstRow = new Int32Array(coded.length + 1);
  coded.forEach((variable, v) => {
    firstRow[v + 1] = (firstRow[v] as number) + variable.levels;
  });
  return {
    units,
    coded: coded.length,
    firstRow,
    codes: packCodes(coded, firstRow, count, Math.min(MOST_ROWS, count / 8)),
    codedPower: Float64Array.from(coded, (variable) => variable.weight),
  };
}

/** The second round: numbers point by point, in their units. */
function readNumbers({ count, variables }: AnswerSource, units: readonly Unit[]): MixtureData['values'] {
  const numeric = units.length;
  const values = count > MANY ? new Float32Array(count * numeric) : new Float64Array(count * numeric);
  let j = 0;
  let place = 0;
  for (const variable of variables) {
    const unit = units[j];
    if (place++ !== unit?.place || variable.kind !== 'numeric') continue;
    const { mean, sd } = unit;
    for (let i = 0; i < count; i++) values[i * numeric + j] = ((variable.values[i] as number) - mean) / sd;
    j++;
  }
  return values;
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
function takeGaps(values: MixtureData['values'], count: number, numeric: number): MixtureData['gaps'] {
  let missing = 0;
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at])) missing++;
  const from = new Int32Array(count + 1);
  const variables = new Int32Array(missing);
  let taken = 0;
  for (let i = 0, at = 0; i < count; i++) {
    for (let j = 0; j < numeric; j++, at++) {
      if (!Number.isNaN(values[at])) continue;
      variables[taken++] = j;
      values[at] = 0;
    }
    from[i + 1] = taken;
  }
  return { from, variables };
}
