import { quantile } from '#lib/statistics/quantile.ts';
import { spread } from './spread.ts';

/** Whether these are amounts (none negative) with a long upper tail: skewness above 1. Needs 20 values. */
export function isSkewed(values: Float64Array): boolean {
  const { mean, sd, n } = spread(values);
  if (n < 20 || sd === 0) return false;
  let cubes = 0;
  for (const x of values) {
    if (x < 0) return false;
    if (!Number.isNaN(x)) cubes += ((x - mean) / sd) ** 3;
  }
  return cubes / n > 1;
}

/**
 * The logarithm of amounts; when some are 0, of 1 + amount / median of those above 0, so that the unit does not matter.
 * Without it a few large spenders would be segments of their own.
 */
export function logAmounts(values: Float64Array): Float64Array {
  const present = values.filter((x) => !Number.isNaN(x));
  const positive = present.filter((x) => x > 0);
  if (positive.length === present.length) return values.map((x) => Math.log(x));
  const unit = quantile(positive, 0.5);
  return values.map((x) => Math.log1p(x / unit));
}
