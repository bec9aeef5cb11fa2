import type { Moments } from '#lib/statistics/moments.ts';

/** One run over one sample of people, as its profile tells it. */
export interface Wave {
  /** Respondents that were put into segments. */
  readonly people: number;
  readonly segments: readonly WaveSegment[];
}

export interface WaveSegment {
  readonly code: string;
  readonly size: number;
  /** The same figures in the same order in every segment of both waves. */
  readonly figures: readonly Figure[];
}

/** How many of those who answered gave an answer, or the mean of a number. */
export type Figure =
  | { readonly tag: 'share'; readonly count: number; readonly n: number }
  | ({ readonly tag: 'mean' } & Moments);
