/** What kind of number or words a fact holds. `quote`: an answer verbatim. `size`: the segment itself. */
export const measures = ['share', 'mean', 'quote', 'size', 'prevalence'] as const;
export type Measure = (typeof measures)[number];

/**
 * Evidence: one number (or one quoted answer) about one segment, with its base, its interval, its contrast to everyone
 * else and the data rows behind it. Personas and maps hold facts, never bare numbers.
 */
export interface Fact {
  /** Stable for the same segment, measure, variable and category, whatever the answers are. */
  readonly id: string;
  readonly segment: string;
  readonly measure: Measure;
  readonly variable: string;
  /** The answer whose share this is; null for means, sizes and quotes. */
  readonly category: string | null;
  /** Share (0–1), mean, or the quoted words. */
  readonly value: number | string;
  /** Respondents of the segment who answered. */
  readonly n: number;
  /** 95 % interval of `value` (Wilson for shares, Student for means); null for quotes and for the mean of one answer. */
  readonly low: number | null;
  readonly high: number | null;
  /** The same number among everyone else; null when there is nobody else or nothing to compare. */
  readonly rest: number | null;
  /** Cohen's h (shares) or d (means) against everyone else; null when there is nothing to compare. */
  readonly effect: number | null;
  /** p of the comparison, corrected for all comparisons of this analysis (false discovery rate); null when none. */
  readonly p: number | null;
  /** Data rows (1-based) behind it: who gave that answer; for a mean, who answered. */
  readonly rows: readonly number[];
}
