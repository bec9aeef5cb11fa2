/** What tells segments from features, with all it takes to do so. Plain JSON. */
export type Classifier = LogisticClassifier | TreeClassifier;

/** Multinomial logistic regression: the score of segment c is `weights[c][0]` + Σ `weights[c][j + 1]` × feature j. */
export interface LogisticClassifier {
  readonly kind: 'logistic';
  readonly weights: readonly (readonly number[])[];
}

/** A decision tree; node 0 is the root, and every branch leads to later nodes. */
export interface TreeClassifier {
  readonly kind: 'tree';
  readonly nodes: readonly (TreeBranch | TreeLeaf)[];
}

/** Goes to node `below` when the feature is at most the threshold, else to `above`. */
export interface TreeBranch {
  readonly feature: number;
  readonly threshold: number;
  readonly below: number;
  readonly above: number;
}

export interface TreeLeaf {
  /** Of each segment; they add up to 1. */
  readonly probabilities: readonly number[];
}
