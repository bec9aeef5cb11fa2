import { summedVoices } from '../cluster/summed-voices.ts';
import type { Voices } from '../cluster/voices.ts';
import { voicesOf } from '../cluster/voices-of.ts';
import { pick } from '../encode/pick.ts';
import type { Frame } from '../frame.ts';

/**
 * Weights of points: as many as there are respondents, or as many people as these stand for.
 * @param patternOf by row of the frame its point
 * @param people by point how many respondents it has
 */
export function weigh(
  { weights, rows }: Pick<Frame, 'weights' | 'rows'>,
  patternOf: Int32Array,
  people: Float64Array,
): { readonly weights: Float64Array; readonly voices?: Voices } {
  if (!weights) return { weights: people };
  const voices = voicesOf(patternOf, pick(weights, rows), people.length);
  return { weights: summedVoices(voices), voices };
}
