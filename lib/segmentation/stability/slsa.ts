import { contingency } from '#lib/statistics/contingency.ts';
import type { Labelling } from '../indices/silhouette-widths.ts';

/**
 * Segment level stability across solutions. For each segment of each solution but the first: whether its people came out of
 * one segment of the solution before (1), or out of all of them evenly (0): 1 − entropy of where they came from / log of how
 * many segments there were. A segment that keeps near 1 while k grows is there whatever the number of segments. Null for a
 * segment without people. With one segment before, everyone came out of it: 1. `out[s][c]` is segment c of solution s + 1.
 * O(points) for each solution.
 * @param labellings the solutions over the same points by rising k; negative labels are left out
 * @param weights people at each point; one each when absent
 * @see S. Dolnicar, F. Leisch (2017), Using segment level stability to select target segments in data-driven market
 *   segmentation studies; R: flexclust::slsaplot
 */
export function slsa(labellings: readonly Labelling[], weights?: ArrayLike<number>): (number | null)[][] {
  return labellings.slice(1).map((after, at) => {
    const before = labellings[at] as Labelling;
    const { counts, columnSums } = contingency(before.labels, after.labels, before.k, after.k, weights);
    return Array.from(columnSums, (size, c) => {
      if (size === 0) return null;
      if (before.k === 1) return 1;
      const origins = Array.from({ length: before.k }, (_, a) => (counts[a * after.k + c] as number) / size);
      return 1 - entropy(origins) / Math.log(before.k);
    });
  });
}

function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}
