import { placingAccuracy } from '../typing-tool/placing-accuracy.ts';
import type { Begun } from './begun.ts';
import { typingCandidates } from './typing-candidates.ts';

/** Enough people to tell numbers of segments apart by how easily they are told by a few questions. */
const MOST_PEOPLE = 600;

/**
 * How well three questions place people into k clusters; null when nothing can be told apart.
 * @param labels by point
 */
export function findPlacing(begun: Begun, k: number, labels: Int32Array): number | null {
  const segment = Int32Array.from(begun.prepared.patternOf, (at) => labels[at] as number);
  return placingAccuracy(typingCandidates(begun, MOST_PEOPLE, k, segment));
}
