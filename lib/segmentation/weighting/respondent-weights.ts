/**
 * Weights are whole numbers of these. Sums of them are exact, whatever the order of respondents, as long as fewer than 2^33 people
 * are counted; and what clusters hold comes back to 0 when everyone has left.
 */
const STEP = 2 ** -20;

/**
 * How many respondents each row stands for, 1 on average of the rows given: weights as they were written down have any unit. One that
 * is nothing beside the others counts a step. O(rows log rows).
 * @param cells by row of the table
 * @param rows those that are used; who has no weight counts as little as can be
 * @returns by row of the table; 0 for rows that are not used
 */
export function respondentWeights(cells: Float64Array, rows: Int32Array): Float64Array {
  const sorted = Float64Array.from(rows, (row) => (isWeight(cells[row]) ? (cells[row] as number) : 0)).sort();
  const most = sorted.at(-1) || 1;
  // By the greatest first, so that no sum is beyond numbers.
  const mean = sorted.reduce((sum, w) => sum + w / most, 0) / rows.length || 1;
  const out = new Float64Array(cells.length);
  for (const row of rows) {
    const own = isWeight(cells[row]) ? (cells[row] as number) / most / mean : 0;
    out[row] = Math.max(STEP, Math.round(own / STEP) * STEP);
  }
  return out;
}

/** Whether a respondent can be counted by it. */
export function isWeight(weight: number | undefined): boolean {
  return weight !== undefined && weight > 0 && weight < Number.POSITIVE_INFINITY;
}
