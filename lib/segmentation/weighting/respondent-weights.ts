/**
 * Weights are whole numbers of these. Sums of them are exact, whatever the order of respondents, as long as fewer than 2^33 people
 * are counted; and what clusters hold comes back to 0 when everyone has left.
 */
const STEP = 2 ** -20;

/** Weights this far from 1 are mistakes, and would count for everything or for nothing. */
const LARGEST = 1e12;

/**
 * How many respondents each row stands for, 1 on average of the rows given: weights as they were written down have any unit.
 * O(rows log rows).
 * @param cells by row of the table
 * @param rows those that are used, each with a weight that `isWeight`
 * @returns by row of the table; 0 for rows that are not used
 */
export function respondentWeights(cells: Float64Array, rows: Int32Array): Float64Array {
  const sorted = Float64Array.from(rows, (row) => cells[row] as number).sort();
  const mean = sorted.reduce((sum, w) => sum + w, 0) / rows.length;
  const out = new Float64Array(cells.length);
  for (const row of rows) out[row] = Math.max(STEP, Math.round((cells[row] as number) / mean / STEP) * STEP);
  return out;
}

/** Whether a respondent can be counted by it. */
export function isWeight(weight: number | undefined): boolean {
  return weight !== undefined && weight >= 1 / LARGEST && weight <= LARGEST;
}
