import type { Points } from '../cluster/points.ts';

/** Weighted sum of squared distances of points to their common mean: the criterion of one single cluster. */
export function totalSS(points: Points): number {
  const { count, dimensions: p, values, weights } = points;
  const mean = new Float64Array(p);
  let n = 0;
  for (let i = 0; i < count; i++) {
    const w = weights[i] as number;
    n += w;
    for (let j = 0; j < p; j++) mean[j] = (mean[j] as number) + w * (values[i * p + j] as number);
  }
  let total = 0;
  for (let i = 0; i < count; i++) {
    const w = weights[i] as number;
    for (let j = 0; j < p; j++) total += w * ((values[i * p + j] as number) - (mean[j] as number) / n) ** 2;
  }
  return total;
}
