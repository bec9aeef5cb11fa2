/** Squares of numbers from here to there, summed over everyone and divided by each other, are still numbers. */
const LARGEST = 1e60;
const SMALLEST = 1e-60;

/**
 * Numbers beyond ±10⁶⁰, which only a broken file holds, count as that, and those nearer to 0 than 10⁻⁶⁰ as 0, so that nothing
 * computed from them is infinite. The same array when there are none.
 */
export function boundedNumbers(values: Float64Array): Float64Array {
  if (values.every((x) => bounded(x) === x || Number.isNaN(x))) return values;
  return values.map(bounded);
}

function bounded(x: number): number {
  return Math.abs(x) < SMALLEST ? 0 : Math.min(LARGEST, Math.max(-LARGEST, x));
}
