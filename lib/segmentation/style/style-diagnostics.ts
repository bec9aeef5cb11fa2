import { etaSquared } from '#lib/statistics/eta-squared.ts';
import { levelShare } from './level-share.ts';
import { personStyle } from './person-style.ts';

/** How far segments of a battery are segments of people who use the answer scale differently. Shares are 0 to 1. */
export interface StyleDiagnostics {
  /** People with a segment and at least one answer. */
  readonly people: number;
  /** Share of the variance of people's levels (mean over answered items) that segments explain. */
  readonly levelBySegment: number;
  /** The same of people's spreads (standard deviation over answered items, at least two). */
  readonly spreadBySegment: number;
  /** Share of the variance of all answers, items centred, that is people's level. */
  readonly levelShare: number;
  /** What `levelShare` is on average when items have nothing in common: 1 / items when everyone answered all. */
  readonly levelShareByChance: number;
  /** People with at least four answers, and those of them whose answers are all alike. */
  readonly straightLineable: number;
  readonly straightLiners: number;
}

/**
 * Diagnoses response style in segments of a battery: items on one answer scale. Segments that mostly tell levels apart
 * (`levelBySegment` near 1) hold people who tick more or less of everything, whatever was asked. O(people × items).
 * @param items one array per item, one value per row, NaN for a gap
 * @param labels the segment of each row from 0; rows below 0 are left out
 * @returns null when nobody with a segment answered anything
 * @see S. Dolnicar, B. Grün, F. Leisch (2018), Market Segmentation Analysis, chapter 5; R: summary(lm(rowMeans(x) ~ segment))
 */
export function styleDiagnostics(items: readonly Float64Array[], labels: ArrayLike<number>): StyleDiagnostics | null {
  const { level, spread, answered, straight } = personStyle(items);
  const rows = [...answered.keys()].filter((row) => (labels[row] as number) >= 0 && (answered[row] as number) > 0);
  if (rows.length === 0) return null;
  const cells = rows.reduce((sum, row) => sum + (answered[row] as number), 0);
  return {
    people: rows.length,
    levelBySegment: etaSquared(level, labels),
    spreadBySegment: etaSquared(spread, labels),
    levelShare: levelShare(items, rows),
    levelShareByChance: rows.length / cells,
    straightLineable: rows.filter((row) => (answered[row] as number) >= 4).length,
    straightLiners: rows.filter((row) => straight[row] === 1).length,
  };
}
