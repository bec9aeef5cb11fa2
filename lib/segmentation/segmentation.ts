import type { Factor } from '#lib/factor.ts';
import type { TableScale } from '#lib/responses/table.ts';
import type { Weights } from './weights.ts';

/**
 * One analysis as it is written down: what went in, what was left out and why, what every k gave, which k was chosen
 * and the segments of that choice. Plain JSON, keys in this order, the same bytes for the same table, options and seed.
 * The caller adds what it alone knows (the file's name and hash) in front.
 */
export interface Segmentation {
  /** Rows that were clustered. `used` + the sum of `dropped` = rows of the table. */
  readonly used: number;
  readonly dropped: readonly { readonly reason: DropReason; readonly count: number }[];
  readonly variables: readonly UsedVariable[];
  /** Variables that were asked for, or present when none were asked for, and not clustered. */
  readonly excluded: readonly { readonly name: string; readonly reason: ExcludeReason }[];
  readonly method: Method;
  readonly encoding: Encoding;
  readonly seed: number;
  /** Pairs of bootstrap samples per k at most, and respondents drawn for each sample. */
  readonly bootstrap: { readonly pairs: number; readonly rows: number };
  /** Respondents that the silhouette was measured on: all of them, or a sample when they are very many. */
  readonly silhouetteRows: number;
  readonly sweep: readonly SweepEntry[];
  readonly chosen: Chosen;
  readonly segments: readonly Segment[];
}

export type Method = 'auto' | 'kmeans';

/** Every used row once, in the order of the table. `row` is 0-based; `segment` indexes `segments`. */
export interface Assignments {
  readonly rows: Int32Array;
  readonly segment: Int32Array;
  /** Share (0–1) of bootstrap solutions that put this row into the same segment, after matching segments by overlap; 0 when no sample could be refitted. */
  readonly certainty: Float64Array;
}

/**
 * `no-answer`: nothing given on any used variable. `incomplete`: a used variable is missing (raw codes need all).
 * `sparse`: fewer than a quarter of the used variables answered.
 */
export type DropReason = 'no-answer' | 'incomplete' | 'sparse';

/** Why a variable was not clustered: free text, one value only, words that hardly repeat (a name, an id), no value at all, a factor of weight 0. */
export type ExcludeReason = 'text' | 'constant' | 'identifier' | 'empty' | 'weightless';

export interface UsedVariable {
  readonly name: string;
  readonly scale: TableScale;
  readonly factor: Factor | null;
  /** Missing cells in the whole table, before any row is dropped. */
  readonly missing: number;
}

/** How answers became coordinates. */
export interface Encoding {
  readonly name: 'raw' | 'mixed';
  readonly standardised: boolean;
  /** Grids (or, when asked, all numeric columns together) centred per person, the level kept as one more variable. */
  readonly centred: readonly string[];
  /** Skewed amounts that were taken as their logarithm. */
  readonly logged: readonly string[];
  readonly missing: 'complete-rows' | 'mean';
  /** Number of coordinates that k-means saw. */
  readonly dimensions: number;
  /** How much the factors counted; absent when every variable counted the same. */
  readonly weights?: Weights;
}

export interface SweepEntry {
  readonly k: number;
  readonly criterion: { readonly name: 'withinSS'; readonly value: number };
  /** Mean Euclidean silhouette; null where it is not defined (k = 1 or k = rows). */
  readonly silhouette: number | null;
  readonly calinskiHarabasz: number | null;
  readonly daviesBouldin: number | null;
  /** Adjusted Rand between two refits on two bootstrap samples, over all pairs. Null when no pair could be fitted. */
  readonly stability: {
    readonly ariMedian: number | null;
    readonly ariQ25: number | null;
    readonly ariQ75: number | null;
    /** Share (0–1) of people that a refit puts into the same segment again, on average over refits and people. */
    readonly sameSegment: number | null;
    /** Pairs that were drawn; fewer than allowed when the median is clearly on one side of .8 early. */
    readonly pairs: number;
  };
  /** Share (0–1) of random starts that ended at the best criterion: low means that the optimum is hard to find. */
  readonly hitRate: number;
  /** Random starts that were made. */
  readonly starts: number;
  /** Adjusted Rand between the best solution and the other starts within 0.1 % of its criterion: optimiser noise. Null when there is none. */
  readonly optimiserAri: number | null;
  /** Share of the smallest cluster. */
  readonly smallestShare: number;
}

export type Verdict = 'reproducible' | 'constructive';

export interface Chosen {
  readonly k: number;
  readonly verdict: Verdict;
  /** The reasons in plain words, in the language that was asked for. */
  readonly why: string;
  /** The same reasons as values, to be said in another language by `sayReasons`. */
  readonly reasons: readonly Reason[];
}

/** Each tag has a message `chooseK.<tag>` in the analysis catalogue. Shares are whole percents, `n` counts people. */
export type Reason =
  | { readonly tag: 'fixed'; readonly k: number }
  | { readonly tag: 'comesBack'; readonly agree: number }
  | { readonly tag: 'doesNotComeBack'; readonly agree: number }
  | { readonly tag: 'stableAndSeparated'; readonly k: number; readonly agree: number }
  | { readonly tag: 'mostStable'; readonly k: number; readonly agree: number }
  | { readonly tag: 'unmeasured'; readonly k: number }
  | { readonly tag: 'tooSmall'; readonly ks: string; readonly percent: number }
  | { readonly tag: 'unstable'; readonly ks: string }
  | { readonly tag: 'smallSegment'; readonly percent: number }
  | { readonly tag: 'fewPeople'; readonly n: number }
  | { readonly tag: 'manyOptima'; readonly percent: number };

export interface Segment {
  /** a, b, c … from the largest to the smallest. */
  readonly code: string;
  readonly size: number;
  readonly share: number;
  /** Mean over bootstrap solutions of the Jaccard overlap with the best matching cluster (Hennig's clusterwise stability); null without bootstrap. */
  readonly stability: number | null;
  /** What sets this segment apart, strongest first. */
  readonly markers: readonly Marker[];
}

/**
 * One value of one variable that is more (effect > 0) or less (effect < 0) common here than among all used rows.
 * For a categorical value `share` and `overall` are shares (0–1) of those who answered, `effect` is Cohen's h.
 * For a number `value` is null, `share` and `overall` are means, `effect` is their difference in overall standard deviations.
 */
export interface Marker {
  readonly variable: string;
  readonly value: string | null;
  readonly share: number;
  readonly overall: number;
  readonly effect: number;
}
