import type { Progress, Watch } from './watch.ts';

/**
 * Turns "this much of this stage of this k" into a share of the whole that never falls. Refitting bootstrap samples is
 * taken to cost as a fifth of a search each, and both to grow with k.
 */
export function sweepProgress(
  range: { readonly from: number; readonly to: number },
  pairs: number,
  watch: Watch,
): (stage: Progress['stage'], k: number, share: number) => void {
  const searchCost = 10;
  const refitCost = pairs * 0.4;
  const sumTo = (k: number): number => ((k - range.from + 1) * (range.from + k)) / 2;
  const all = sumTo(range.to) * (searchCost + refitCost);
  return (stage, k, share) => {
    const before =
      stage === 'search' ? sumTo(k - 1) * searchCost : sumTo(range.to) * searchCost + sumTo(k - 1) * refitCost;
    const here = k * share * (stage === 'search' ? searchCost : refitCost);
    watch.progress?.({ stage, k, done: Math.min(1, (before + here) / all) });
  };
}
