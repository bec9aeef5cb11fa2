import type { MixturePlaces } from '../../kernel/mixture/mixture-places.ts';
import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';

/** Log of a probability that is 0: who did that all the same stays possible, and nothing becomes NaN. */
const LOG_OF_NOTHING = -690;
/** The score of the class that only makes an odd number even: nobody's. */
const NOBODY = -1e300;

/**
 * Writes a mixture to the kernel's places as the expectation step reads it: the log-density of a number x is
 * `constant + x (linear + square x)`; scores begin with the constants of all, and a gap takes its own away again.
 * Every variable counts by its power. O(k × (rows of the packed table + numeric variables)).
 */
export function classLogs(data: MixtureData, model: MixtureModel, f64: Float64Array, to: MixturePlaces): void {
  const { k, shares, means, variances } = model;
  const { numeric, numericPower } = data;
  const width = 2 * to.pairs;
  packedLogs(data, model, f64, to);
  for (let c = 0; c < k; c++) {
    let base = logOf(shares[c] as number);
    for (let j = 0, at = c * numeric; j < numeric; j++, at++) {
      const power = numericPower[j] as number;
      const mean = means[at] as number;
      const variance = variances[at] as number;
      const constant = -0.5 * power * (Math.log(2 * Math.PI * variance) + (mean * mean) / variance);
      const own = to.coefficients / 8 + 4 * (j * to.pairs + (c >> 1)) + (c & 1);
      f64[own] = (power * mean) / variance;
      f64[own + 2] = (-0.5 * power) / variance;
      f64[to.gapTable / 8 + j * width + c] = -constant;
      base += constant;
    }
    f64[to.base / 8 + c] = base;
  }
  if (k < width) clearLast(f64, to, numeric);
}

/** Logs of codes, summed over the codes of each row of the packed table. */
function packedLogs(data: MixtureData, model: MixtureModel, f64: Float64Array, to: MixturePlaces): void {
  const { coded, firstRow, codedPower, codes } = data;
  const { k, codeRows } = model;
  const width = 2 * to.pairs;
  const single = new Float64Array(codeRows * width);
  for (let v = 0; v < coded; v++) {
    const power = codedPower[v] as number;
    for (let row = firstRow[v] as number, end = firstRow[v + 1] as number; row < end; row++) {
      for (let c = 0; c < k; c++) single[row * width + c] = power * logOf(model.codes[c * codeRows + row] as number);
    }
  }
  f64.fill(0, to.table / 8, to.table / 8 + codes.rows * width);
  for (let row = 0; row < codes.rows; row++) {
    const own = to.table / 8 + row * width;
    for (let m = codes.from[row] as number, end = codes.from[row + 1] as number; m < end; m++) {
      const from = (codes.members[m] as number) * width;
      for (let c = 0; c < k; c++) f64[own + c] = (f64[own + c] as number) + (single[from + c] as number);
    }
  }
}

function clearLast(f64: Float64Array, to: MixturePlaces, numeric: number): void {
  const last = 2 * to.pairs - 1;
  f64[to.base / 8 + last] = NOBODY;
  for (let j = 0; j < numeric; j++) {
    f64[to.gapTable / 8 + j * (last + 1) + last] = 0;
    const own = to.coefficients / 8 + 4 * (j * to.pairs + (last >> 1)) + 1;
    f64[own] = 0;
    f64[own + 2] = 0;
  }
}

function logOf(probability: number): number {
  return probability > 0 ? Math.max(LOG_OF_NOTHING, Math.log(probability)) : LOG_OF_NOTHING;
}
