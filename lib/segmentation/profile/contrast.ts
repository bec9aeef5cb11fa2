/** One number about one segment against everyone else, before it is told as a fact. Shares are 0–1. */
export interface Contrast {
  readonly segment: number;
  readonly variable: string;
  readonly measure: 'share' | 'mean';
  /** Index of the category whose share this is; null for a mean. */
  readonly category: number | null;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Respondents behind it: who gave the answer; for a mean, who answered. */
  readonly count: number;
  /** Respondents of the segment who answered. */
  readonly n: number;
  /** As many who all count alike would tell as much: `n`, unless respondents are weighted. */
  readonly effective: number;
  readonly rest: number | null;
  readonly restN: number;
  readonly restEffective: number;
  readonly effect: number;
  /** Of a share, how many standard errors it is away from what it would be if segments did not matter (adjusted residual); null for a mean. */
  readonly residual: number | null;
  /** Corrected for all contrasts computed together, and for those not clustered among themselves (Benjamini–Hochberg). */
  readonly p: number;
}
