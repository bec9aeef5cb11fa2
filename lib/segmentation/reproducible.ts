/** Two refits agree this well (adjusted Rand), in the median, before a solution is called reproducible. */
export const REPRODUCIBLE = 0.8;
