import { type Dendrogram, dendrogram } from '../cluster/ward/dendrogram.ts';
import { segmentCode } from '../profile/segment-code.ts';
import type { Begun } from './begun.ts';
import type { Calculated } from './plan-tasks.ts';

/** The top of the tree that the segments were cut from; null where the method grows none. */
export function segmentTree(
  { prepared: { points } }: Pick<Begun, 'prepared'>,
  { grown, chosen, order }: Pick<Calculated, 'grown' | 'chosen' | 'order'>,
): Dendrogram | null {
  if (!grown) return null;
  const { labels } = chosen;
  const codes = Array.from(grown.members, (i) => segmentCode(order[labels[i] as number] as number));
  const weights = Float64Array.from(grown.members, (i) => points.weights[i] as number);
  return dendrogram(grown.tree, weights, codes);
}
