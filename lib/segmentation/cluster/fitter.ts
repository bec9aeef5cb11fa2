import type { Effort } from './effort.ts';
import type { Voices } from './voices.ts';
import type { WardTree } from './ward/ward-tree.ts';

/**
 * A method of clustering made ready for one frame. Its points are distinct answers in a fixed order, so that neither the order of
 * rows nor repeated rows can matter: a row that came twice is a point of weight 2.
 */
export interface Fitter {
  /** Distinct points. */
  readonly count: number;
  /** Respondents at each point; positive. Whole numbers unless respondents are weighted. */
  readonly weights: Float64Array;
  /** Those respondents one by one, where they do not all count alike. */
  readonly voices?: Voices;
  /**
   * The best division into k that the effort finds; every one of the k clusters holds a point of positive weight. The same task
   * gives the same answer. Null when `stop` ended it before there was one, and when fewer than k points have weight.
   */
  fit(task: FitTask): Fit | null;
}

export interface FitTask {
  /** 1 ≤ k ≤ the number of points with weight. */
  readonly k: number;
  /** Weights to fit by instead of the frame's own, 0 for a point that is not there: a bootstrap sample. All points are labelled all the same. */
  readonly weights?: Float64Array;
  readonly effort: Effort;
  readonly seed: number;
  /** Asked at least once every start; when it says so, the best so far is returned. */
  readonly stop: () => boolean;
}

/** A division of all points into k clusters. */
export interface Fit {
  readonly k: number;
  /** By point, 0 … k − 1. */
  readonly labels: Int32Array;
  readonly criterion: Criterion;
  /** By point the probability (0–1) of the cluster that it was given to; methods that draw sharp borders have none. */
  readonly belonging?: Float64Array;
  /** What information criteria are made of; for models only. */
  readonly likelihood?: Likelihood;
  /** The tree that was cut, and the points that it was grown from; of Ward's method, when fitted by the frame's own weights. */
  readonly grown?: { readonly tree: WardTree; readonly members: Int32Array };
  /** Random starts that were made, and those that ended at the best criterion. A method without chance makes one. */
  readonly starts: number;
  readonly hits: number;
  /** Labels of starts that ended elsewhere within 0.1 % of the best criterion. */
  readonly rivals: readonly Int32Array[];
}

/** What a method makes least (sums of squares and of distances) or most (log-likelihood, agreement). */
export interface Criterion {
  readonly name: 'withinSS' | 'withinDistance' | 'prototypeCost' | 'logLikelihood' | 'agreement';
  readonly value: number;
}

export interface Likelihood {
  readonly logLikelihood: number;
  /** Free parameters. */
  readonly parameters: number;
  /** −Σ w Σ p log p over the membership probabilities p of each point. */
  readonly entropy: number;
  /** −Σ w log of each point's greatest membership probability. */
  readonly mapLoss: number;
}
