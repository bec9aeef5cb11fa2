/**
 * Numbers to work out an exponential by: e^x = 2^n e^r, n the whole number nearest to x / log 2. Both kernels add and
 * multiply in the same order, so they give the same bits on every machine, which `Math.exp` does not promise.
 */
export const EXPONENTIAL = {
  /** Exponentials below this power of e are taken as nothing: beside 1 they do not show. */
  least: -40,
  perLog2: Math.LOG2E,
  /** Log of 2 in two parts; whole multiples of the first are exact. */
  log2High: 0.6931471803691238,
  log2Low: 1.9082149292705877e-10,
  /** Adding it rounds to a whole number, whose bits are then the lowest of the sum. */
  rounder: 6755399441055744,
  /** By power of r: within ± log 2 / 2 the polynomial is less than 2e−17 off (interpolated at Chebyshev's nodes, the first two fixed). */
  series: [
    1, 1, 0.5000000000000001, 0.16666666666666669, 0.04166666666662413, 0.008333333333330062, 0.0013888888917213717,
    0.00019841269863053618, 2.4801521295954376e-5, 2.7557268459997064e-6, 2.7620088445409746e-7, 2.510038549551032e-8,
  ],
} as const;
