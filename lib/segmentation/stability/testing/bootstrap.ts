import type { Fit, Fitter } from '../../cluster/fitter.ts';
import { bootstrapPairs, type PairCounts, type PairOptions } from '../bootstrap-pairs.ts';
import { nextPairs } from '../next-pairs.ts';
import { type Stability, stabilityOf } from '../stability-of.ts';

/** All pairs of one solution, one batch after the other. */
export function bootstrap(
  fitter: Fitter,
  solution: Pick<Fit, 'k' | 'labels'>,
  { pairs, fewestPairs, ...options }: PairOptions & { pairs: number; fewestPairs: number },
  stop: () => boolean,
): Stability | null {
  const parts: PairCounts[] = [];
  for (let drawn = 0; ; ) {
    const agreement = parts.flatMap((part) => part.agreement);
    const batches = nextPairs(drawn, agreement, { fewest: fewestPairs, most: pairs });
    if (batches.length === 0) return stabilityOf(parts, solution.k);
    for (const { from, to } of batches) {
      const part = bootstrapPairs(fitter, solution, options, from, to, stop);
      if (!part) return null;
      parts.push(part);
      drawn = to;
    }
  }
}
