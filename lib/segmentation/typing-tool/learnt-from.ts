import type { Asked } from './asked.ts';
import { FOLDS } from './folds.ts';

/** `mass[group * k + segment]` of everybody outside one fold, or of everybody when `without` is −1. O(cells). */
export function learntFrom({ groups, mass }: Asked, k: number, without: number): Float64Array {
  const out = new Float64Array(groups * k);
  for (let group = 0; group < groups; group++) {
    for (let fold = 0; fold < FOLDS; fold++) {
      if (fold === without) continue;
      for (let c = 0; c < k; c++) {
        out[group * k + c] = (out[group * k + c] as number) + (mass[(group * FOLDS + fold) * k + c] as number);
      }
    }
  }
  return out;
}
