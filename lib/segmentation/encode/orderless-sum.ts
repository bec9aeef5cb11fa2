/**
 * The sum of what is present, the same in every bit whatever the order. Each number is split at two powers of two that are set by
 * the greatest number and by how many there are, so that the parts add up without rounding; what is left of a number after
 * that is less than 2^−60 of the greatest. Numbers must be below 1e290. O(n).
 * @see J. Demmel, H. Nguyen (2013), Fast reproducible floating-point summation
 */
export function orderlessSum(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] as number);
    if (size > most) most = size;
  }
  if (most === 0) return 0;
  const room = 2 * powerAbove(values.length);
  const coarse = room * powerAbove(most);
  // Half of what the coarse sum rounds away is the greatest that the fine one can meet.
  const fine = room * coarse * 2 ** -53;
  let sum = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    if (Number.isNaN(x)) continue;
    const high = x + coarse - coarse;
    sum += high;
    rest += x - high + fine - fine;
  }
  return sum + rest;
}

/** A power of two above a positive number. Not by a logarithm, which machines may round differently. */
function powerAbove(x: number): number {
  let power = 1;
  while (power <= x) power *= 2;
  while (power / 2 > x) power /= 2;
  return power;
}
