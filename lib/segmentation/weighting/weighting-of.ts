import { effectiveSize } from '#lib/statistics/effective-size.ts';
import type { Frame } from '../frame.ts';
import type { Weighting } from './weighting.ts';

/** What weighting costs a frame; undefined where all count alike. O(rows). */
export function weightingOf({
  weights,
  weightBy,
  rows,
}: Pick<Frame, 'weights' | 'weightBy' | 'rows'>): Weighting | undefined {
  if (!weights || weightBy === undefined) return undefined;
  const own = Float64Array.from(rows, (row) => weights[row] as number).sort();
  const effective = effectiveSize(own);
  return {
    variable: weightBy,
    effective,
    designEffect: own.length / effective,
    least: own[0] as number,
    greatest: own.at(-1) as number,
  };
}
