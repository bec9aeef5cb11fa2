/** Count, mean and variance (n − 1 below) of some numbers. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Moments of the numbers, in two passes for accuracy. Mean and variance are 0 when there are none. */
export function moments(numbers: ArrayLike<number>): Moments {
  const n = numbers.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += numbers[i] as number;
  const mean = n === 0 ? 0 : sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((numbers[i] as number) - mean) ** 2;
  return { n, mean, variance: n < 2 ? 0 : squares / (n - 1) };
}
