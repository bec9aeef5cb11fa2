import type { Reason, Verdict } from '../segmentation.ts';

/** What is said of the structure beside how stable it is: that the segments stand apart by themselves, or that chance would do as well. */
export function structureReasons(verdict: Verdict): Reason[] {
  if (verdict === 'natural') return [{ tag: 'apart' }];
  return verdict === 'none' ? [{ tag: 'byChance' }] : [];
}
