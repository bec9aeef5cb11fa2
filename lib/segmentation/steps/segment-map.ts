import { answersOf } from '../encode/answers-of.ts';
import { factorMap } from '../map/factor-map.ts';
import { segmentHull } from '../map/segment-hull.ts';
import type { SegmentMap } from '../segmentation.ts';
import type { Begun } from './begun.ts';
import type { Calculated } from './plan-tasks.ts';

/** Beyond so many columns the axes take longer than they are worth. */
const MOST_COLUMNS = 200;

/** The segments among the variables on two axes, of the respondents that variants are made of. */
export function segmentMap(
  { variants, variantPlaces, options }: Begun,
  { recommended, segment }: Pick<Calculated, 'recommended' | 'segment'>,
): SegmentMap | null {
  const { answers } = answersOf(variants, 'centre', options.weights);
  const columns = answers.variables.reduce((sum, v) => sum + (v.kind === 'nominal' ? v.levels : 1), 0);
  const map = columns > MOST_COLUMNS ? null : factorMap(answers);
  if (!map) return null;
  const labels = Int32Array.from(variantPlaces, (place) => segment[place] as number);
  return {
    method: map.method,
    inertia: map.inertia,
    shares: [...map.shares],
    variables: map.variables,
    segments: segmentHull(map.coordinates, answers.weights, labels, recommended.k),
  };
}
