import type { Asked } from './asked.ts';

/** A cut of some groups in two: those whose feature lies in `bin` or below it, and the others. */
export interface Cut {
  readonly feature: number;
  readonly bin: number;
}

/** People on either side of a cut, at least. */
const LEAST_LEAF = 5;
/** A gain smaller than this is rounding. */
const NOTHING = 1e-9;

/**
 * The cut that lowers the Gini impurity of these groups most; the first feature and lowest cut of equals; null when none
 * lowers it and leaves five people on both sides. O(groups × features × k).
 */
export function bestCut(asked: Asked, groups: readonly number[], mass: Float64Array, k: number): Cut | null {
  let best: Cut | null = null;
  let most = NOTHING;
  for (let feature = 0; feature < asked.dimensions; feature++) {
    const bins = (asked.cuts[feature]?.length ?? 0) + 1;
    const counts = new Float64Array(bins * k);
    const all = new Float64Array(k);
    for (const group of groups) {
      const to = (asked.bins[group * asked.dimensions + feature] as number) * k;
      for (let c = 0; c < k; c++) {
        const m = mass[group * k + c] as number;
        counts[to + c] = (counts[to + c] as number) + m;
        all[c] = (all[c] as number) + m;
      }
    }
    const whole = purity(all).value;
    const under = new Float64Array(k);
    for (let bin = 0; bin < bins - 1; bin++) {
      for (let c = 0; c < k; c++) {
        const m = counts[bin * k + c] as number;
        under[c] = (under[c] as number) + m;
        all[c] = (all[c] as number) - m;
      }
      const low = purity(under);
      const high = purity(all);
      if (low.people < LEAST_LEAF - NOTHING || high.people < LEAST_LEAF - NOTHING) continue;
      const gain = low.value + high.value - whole;
      if (gain > most + NOTHING) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** Σ m² / Σ m: people minus their Gini impurity, which adds up over the sides of a cut. */
function purity(counts: Float64Array): { people: number; value: number } {
  let people = 0;
  let squares = 0;
  for (const m of counts) {
    people += m;
    squares += m * m;
  }
  return { people, value: people > 0 ? squares / people : 0 };
}
