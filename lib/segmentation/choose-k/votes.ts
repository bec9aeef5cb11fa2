import type { SweepEntry } from '../segmentation.ts';
import { firstSE } from '../structure/first-se.ts';
import { type Vote, type Voter, voters } from './vote.ts';

/**
 * What every index that was measured would choose by itself: the greatest or the least, fewer segments on a tie; the gap by its own rule,
 * the first number that the next one does not beat by more than its error, and none when all are beaten. One segment always comes back, and
 * always predicts itself: that is no vote for it.
 * @see R. Tibshirani, G. Walther, T. Hastie (2001)
 */
export function votes(sweep: readonly SweepEntry[]): Vote[] {
  return voters.flatMap((index) => {
    const { better, of } = rules[index];
    const measured = sweep.flatMap((entry) => {
      const value = of(entry) ?? null;
      return value === null ? [] : [{ index, k: entry.k, value }];
    });
    const [first] = measured;
    if (!first) return [];
    if (index === 'gap') return measured.filter(({ k }) => k === firstGap(sweep));
    return [measured.reduce((best, one) => (better * (one.value - best.value) > 0 ? one : best), first)];
  });
}

/** 1: more is better. Analyses of before had some of these not at all. */
const rules: Readonly<Record<Voter, { better: 1 | -1; of: (entry: SweepEntry) => number | null | undefined }>> = {
  stability: { better: 1, of: (entry) => (entry.k > 1 ? entry.stability.ariMedian : null) },
  silhouette: { better: 1, of: (entry) => entry.silhouette },
  calinskiHarabasz: { better: 1, of: (entry) => entry.calinskiHarabasz },
  daviesBouldin: { better: -1, of: (entry) => entry.daviesBouldin },
  predictionStrength: { better: 1, of: (entry) => (entry.k > 1 ? entry.predictionStrength : null) },
  gap: { better: 1, of: (entry) => entry.gap },
  bic: { better: -1, of: (entry) => entry.bic },
  iclEntropy: { better: -1, of: (entry) => entry.iclEntropy },
};

function firstGap(sweep: readonly SweepEntry[]): number | null {
  return firstSE(
    sweep.flatMap(({ k, gap, gapError }) =>
      typeof gap === 'number' && typeof gapError === 'number' ? [{ k, gap, error: gapError }] : [],
    ),
  );
}
