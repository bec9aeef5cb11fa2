import type { Locale } from '#lib/i18n/locale.ts';
import type { Method } from './segmentation.ts';
import type { Weights } from './weights.ts';

/** What a person chooses about an analysis. */
export interface AnalyseOptions {
  /** Names of the columns to cluster; every usable one when absent. */
  readonly variables?: readonly string[];
  readonly method: Method;
  /** Numbers of segments to try, both included; the same number twice fixes k. 1 ≤ from ≤ to ≤ 26. */
  readonly k: { readonly from: number; readonly to: number };
  readonly seed: number;
  /** How much each factor counts; every variable the same when absent. Not for `kmeans`, which takes raw codes as they are. */
  readonly weights?: Weights;
  /** Name of a column of numbers that say how many people a respondent stands for (survey weights); everyone counts alike when absent. */
  readonly weightBy?: string;
  /** `kmeans` only: divide each coordinate by its standard deviation. */
  readonly standardise?: boolean;
  /** `kmeans` only: take each person's mean over the numeric coordinates away, and keep it as one more coordinate. */
  readonly centre?: boolean;
  /** Bootstrap pairs per k, 1–1000; unless said at most 100, fewer for models, for large frames and where the answer is clear early (`Segmentation.bootstrap` tells). */
  readonly replicates?: number;
  /** Random starts at most, per k, 1–1000; unless said 40, fewer for large frames and where a first look at several numbers is enough. */
  readonly restarts?: number;
  /** Whether to look for the fewest questions that place a new person, which takes seconds; not unless said. */
  readonly typing?: boolean;
  /** Language of `chosen.why`; English unless said. */
  readonly locale?: Locale;
}
