import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { blocksOf } from '../blocks-of.ts';
import type { BlockShare } from '../segmentation.ts';
import type { Begun } from './begun.ts';
import type { Calculated } from './plan-tasks.ts';

/** What each factor carries: how alike the segments are when it is left out. */
export function blockShares(
  { framed, variantPlaces }: Begun,
  { recommended, segment, variants }: Pick<Calculated, 'recommended' | 'segment' | 'variants'>,
): BlockShare[] {
  const { k } = recommended;
  const own = Int32Array.from(variantPlaces, (place) => segment[place] as number);
  return blocksOf(framed).flatMap(({ block, variables }) => {
    const found = variants.find(({ variant }) => 'without' in variant && variant.without === block);
    if (!found) return [];
    const { labels } = found;
    return [{ block, variables, ariWithout: labels && adjustedRand(contingency(own, labels, k, k)) }];
  });
}
