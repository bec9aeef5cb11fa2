import type { Factor } from '#lib/factor.ts';
import type { TableScale } from '#lib/responses/table.ts';
import type { Vote } from './choose-k/vote.ts';
import type { Criterion } from './cluster/fitter.ts';
import type { Dendrogram } from './cluster/ward/dendrogram.ts';
import type { FactorMap } from './map/factor-map.ts';
import type { SegmentHull } from './map/segment-hull.ts';
import type { Separation } from './separation/separation.ts';
import type { Structure, StructureVerdict } from './structure/structure-verdict.ts';
import type { StyleDiagnostics } from './style/style-diagnostics.ts';
import type { TypingTool } from './typing-tool/tool.ts';
import type { Weighting } from './weighting/weighting.ts';
import type { Block, Weights } from './weights.ts';

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
  /** Present where respondents stand for more or fewer people than one. */
  readonly weighting?: Weighting;
  /** What speaks against the frame without forbidding it. */
  readonly warnings: readonly FrameWarning[];
  /** What was asked for, and the method that this came to: `auto` chooses by the frame. */
  readonly method: Method;
  readonly algorithm: Algorithm;
  readonly encoding: Encoding;
  readonly seed: number;
  /** Pairs of bootstrap samples per k at most, and respondents drawn for each sample. */
  readonly bootstrap: { readonly pairs: number; readonly rows: number };
  /** Frames of answers dealt out anew that the real ones were held against, and respondents in each. */
  readonly reference: { readonly permutations: number; readonly rows: number };
  /** Respondents that the silhouette was measured on: all of them, or a sample when they are very many. */
  readonly silhouetteRows: number;
  /** Present where there are very many: respondents that centres, Calinski–Harabasz and Davies–Bouldin were measured on. */
  readonly measuredRows?: number;
  readonly sweep: readonly SweepEntry[];
  readonly chosen: Chosen;
  readonly segments: readonly Segment[];
  /** By rating grid, and the yes/no variables together: whether the segments are only people who use the scale differently. */
  readonly style: readonly BatteryStyle[];
  /** What every factor carries; empty unless variables belong to two factors at least. */
  readonly blocks: readonly BlockShare[];
  /** The fewest questions that place a new person; null when it was not asked for, or nothing can be told apart. */
  readonly typing: TypingTool | null;
  /** Null when nothing varies. */
  readonly map: SegmentMap | null;
  /** How far the segments stand apart, person by person; null when there is one only. Absent in analyses that were written before it was told. */
  readonly separation?: Separation | null;
  /** The top of the tree that segments were cut from; null unless the method is Ward's. Absent likewise. */
  readonly dendrogram?: Dendrogram | null;
  readonly timings: Timings;
}

/** How much was calculated, in fits and not in seconds, so that the same analysis is the same document on every machine. */
export interface Timings {
  readonly unit: 'fits';
  /** Random starts over all numbers, first looks among them, refits of bootstrap samples, fits of answers dealt out anew, of halves of the respondents, and of variants. */
  readonly search: number;
  readonly stability: number;
  readonly chance: number;
  readonly halves: number;
  readonly variants: number;
}

/** Ways to find clusters; `kmeans` works on raw codes unless `auto` chose it, the others on answers of mixed kinds. */
export const algorithms = ['kmeans', 'k-prototypes', 'k-medoids', 'latent-class', 'mixed', 'ward', 'ensemble'] as const;
export type Algorithm = (typeof algorithms)[number];
export type Method = 'auto' | Algorithm;

/** `idleWeight`: a factor was weighed that no variable belongs to. `fewPeople`: fewer than 70 for each variable. `unevenWeights`: weights differ so much that half of the respondents or more are lost to it. `nearDuplicates`: two variables that say the same, and so count double (`alike`: |correlation| or Cramér's V). */
export type FrameWarning =
  | { readonly tag: 'fewPeople'; readonly people: number; readonly needed: number }
  | { readonly tag: 'nearDuplicates'; readonly variables: readonly [string, string]; readonly alike: number }
  | { readonly tag: 'moreDuplicates'; readonly count: number }
  | { readonly tag: 'idleWeight'; readonly block: Block }
  | { readonly tag: 'unevenWeights'; readonly people: number; readonly effective: number };

/** Segments and variables on the two axes that keep most of what tells answers apart. */
export interface SegmentMap extends Pick<FactorMap, 'method' | 'inertia' | 'variables'> {
  /** Share (0–1) of the inertia of every axis that has any, greatest first. */
  readonly shares: readonly number[];
  /** By segment its centre and the hull of its inner three quarters. */
  readonly segments: readonly (SegmentHull | null)[];
}

/** How people use one answer scale, and how much of that the segments are made of. */
export interface BatteryStyle extends StyleDiagnostics {
  /** Name of the grid; null for the yes/no variables taken together. */
  readonly battery: string | null;
  readonly items: number;
  /** The same number of segments made of the answers as given, where the analysis took each person's level away. */
  readonly asGiven: (Pick<StyleDiagnostics, 'levelBySegment' | 'spreadBySegment'> & { readonly ari: number }) | null;
}

/** What becomes of the segments when one factor is left out. */
export interface BlockShare {
  readonly block: Block;
  readonly variables: number;
  /** Adjusted Rand between the segments with and without it, for the same number of segments: low when this factor carries them. Null when the rest has too few different answers to be divided so. */
  readonly ariWithout: number | null;
}

/** Every used row once, in the order of the table. `row` is 0-based; `segment` indexes `segments`. */
export interface Assignments {
  readonly rows: Int32Array;
  readonly segment: Int32Array;
  /** Share (0–1) of bootstrap solutions that put this row into the same segment, after matching segments by overlap; 0 when no sample could be refitted. */
  readonly certainty: Float64Array;
}

/**
 * `no-answer`: nothing given on any used variable. `incomplete`: a used variable is missing (raw codes need all).
 * `sparse`: fewer than a quarter of the used variables answered. `no-weight`: respondents are weighted, and this one has no weight above 0.
 */
export type DropReason = 'no-answer' | 'incomplete' | 'sparse' | 'no-weight';

/** Why a variable was not clustered: free text, one value only, words that hardly repeat (a name, an id), no value at all, a factor of weight 0, respondents are weighted by it. */
export type ExcludeReason = 'text' | 'constant' | 'identifier' | 'empty' | 'weightless' | 'weight';

export interface UsedVariable {
  readonly name: string;
  readonly scale: TableScale;
  readonly factor: Factor | null;
  /** Missing cells in the whole table, before any row is dropped. */
  readonly missing: number;
}

/** How answers became coordinates. */
export interface Encoding {
  /** `raw` codes as they are, `codes` with numbers cut into ranges, `mixed` on one footing. */
  readonly name: 'raw' | 'codes' | 'mixed';
  readonly standardised: boolean;
  /** Grids (or, when asked, all numeric columns together) centred per person, the level kept as one more variable. */
  readonly centred: readonly string[];
  /** Skewed amounts that were taken as their logarithm. */
  readonly logged: readonly string[];
  /** `complete-rows`: only those are used. `mean`: a gap is the mean, which pulls nowhere. `likelihood`: what was answered is explained, nothing is filled in. `left-out`: gaps are left out of distances. */
  readonly missing: 'complete-rows' | 'mean' | 'likelihood' | 'left-out';
  /** Number of coordinates that indices are measured in, and that k-means and Ward see. */
  readonly dimensions: number;
  /** How much the factors counted; absent when every variable counted the same. */
  readonly weights?: Weights;
}

export interface SweepEntry {
  readonly k: number;
  readonly criterion: Criterion;
  /** −2 log-likelihood + 2 × parameters; null unless the method is a model. Absent in analyses that were written before it was told. */
  readonly aic?: number | null;
  /** −2 log-likelihood + parameters × log people; null unless the method is a model. */
  readonly bic: number | null;
  /** BIC + 2 × entropy of the memberships. */
  readonly iclEntropy: number | null;
  /** BIC − 2 × Σ log of each person's greatest membership, as R's flexmix has it. */
  readonly iclMap: number | null;
  /** Mean Euclidean silhouette; null where it is not defined (k = 1 or k = rows). */
  readonly silhouette: number | null;
  readonly calinskiHarabasz: number | null;
  readonly daviesBouldin: number | null;
  /** By how much k-means in these coordinates gets tighter than on answers dealt out anew, in log within SS, and the error of that by chance; null where it is not defined. */
  readonly gap: number | null;
  readonly gapError: number | null;
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
  /** Of splits in halves: the least share of a cluster's pairs that the other half puts together too; null for large frames, where it is not measured. */
  readonly predictionStrength: number | null;
  /** Share (0–1) of people whom three questions place into their segment; null where it was not asked for, absent in analyses that were written before it was told. */
  readonly typingAccuracy?: number | null;
  /** By segment, the largest first: mean Jaccard overlap with the most alike cluster of the refits; empty without refits. */
  readonly segmentStability: readonly number[];
  /** By segment, the largest first: 1 when its people came out of one segment of the solution with one fewer, 0 when out of all evenly; null for the first of the range. */
  readonly slsa: readonly (number | null)[] | null;
  /** Share (0–1) of random starts that ended at the best criterion: low means that the optimum is hard to find. */
  readonly hitRate: number;
  /** Random starts that were made. */
  readonly starts: number;
  /** Present where a first look set this number aside: a harder search could find a somewhat better solution. */
  readonly scouted?: boolean;
  /** Adjusted Rand between the best solution and the other starts within 0.1 % of its criterion: optimiser noise. Null when there is none. */
  readonly optimiserAri: number | null;
  /** Share of the smallest cluster. */
  readonly smallestShare: number;
}

export type Verdict = Structure;

export interface Chosen {
  readonly k: number;
  readonly verdict: Verdict;
  /** What the verdict rests on. */
  readonly evidence: Omit<StructureVerdict, 'verdict'>;
  /** The reasons in plain words, in the language that was asked for. */
  readonly why: string;
  /** The same reasons as values, to be said in another language by `sayReasons`. */
  readonly reasons: readonly Reason[];
  /** What every index would choose by itself: those with another k dissent. Absent in analyses that were written before it was told. */
  readonly votes?: readonly Vote[];
}

/** Each tag has a message `chooseK.<tag>` in the analysis catalogue. Shares are whole percents, `n` counts people. */
export type Reason =
  | { readonly tag: 'fixed'; readonly k: number }
  | { readonly tag: 'comesBack'; readonly agree: number }
  | { readonly tag: 'doesNotComeBack'; readonly agree: number }
  | { readonly tag: 'stableAndSeparated'; readonly k: number; readonly agree: number }
  | { readonly tag: 'stableAndLikely'; readonly k: number; readonly agree: number }
  | { readonly tag: 'stableAndEnough'; readonly k: number; readonly agree: number }
  | { readonly tag: 'hardlyBetter'; readonly ks: string }
  | { readonly tag: 'mostStable'; readonly k: number; readonly agree: number }
  | { readonly tag: 'unmeasured'; readonly k: number }
  | { readonly tag: 'apart' }
  | { readonly tag: 'byChance' }
  | { readonly tag: 'tooSmall'; readonly ks: string; readonly percent: number }
  | { readonly tag: 'unstable'; readonly ks: string }
  | { readonly tag: 'smallSegment'; readonly percent: number }
  | { readonly tag: 'fewPeople'; readonly n: number }
  | { readonly tag: 'manyOptima'; readonly percent: number };

export interface Segment {
  /** a, b, c … from the largest to the smallest. */
  readonly code: string;
  /** Respondents. */
  readonly size: number;
  /** Their share of all, by weight where respondents are weighted. */
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
