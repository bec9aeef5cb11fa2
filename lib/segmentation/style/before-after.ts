import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import type { Labelling } from '../indices/silhouette-widths.ts';
import { type StyleDiagnostics, styleDiagnostics } from './style-diagnostics.ts';

/** Response style in segments of the answers as given (`raw`) and of answers centred per person (`centred`). */
export interface BeforeAfter {
  readonly raw: StyleDiagnostics;
  readonly centred: StyleDiagnostics;
  /** Adjusted Rand of the two over the rows that both place: low when style made the raw segments. */
  readonly ari: number;
}

/**
 * Holds two segmentations of the same rows side by side: one that took answers as given, one that centred each person's
 * answers first. Both are diagnosed on the answers as given. O(rows × items).
 * @param items one array per item, one value per row, NaN for a gap
 * @returns null when either places nobody who answered
 */
export function beforeAfter(items: readonly Float64Array[], raw: Labelling, centred: Labelling): BeforeAfter | null {
  const before = styleDiagnostics(items, raw.labels);
  const after = styleDiagnostics(items, centred.labels);
  if (!before || !after) return null;
  const ari = adjustedRand(contingency(raw.labels, centred.labels, raw.k, centred.k));
  return { raw: before, centred: after, ari };
}
