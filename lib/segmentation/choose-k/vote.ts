/** Indices that can choose a number of segments by themselves. */
export const voters = [
  'stability',
  'silhouette',
  'calinskiHarabasz',
  'daviesBouldin',
  'predictionStrength',
  'gap',
  'bic',
  'iclEntropy',
] as const;
export type Voter = (typeof voters)[number];

/** The number of segments that one index alone would choose, and its value there. */
export interface Vote {
  readonly index: Voter;
  readonly k: number;
  readonly value: number;
}
