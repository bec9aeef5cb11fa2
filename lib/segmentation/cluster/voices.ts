/** Respondents one by one, where they do not all count alike: a sample draws respondents, and each keeps its weight. */
export interface Voices {
  /** `upTo[i]` = respondents at points 0 … i. */
  readonly upTo: Float64Array;
  /** Weight of each respondent, point by point and at each point the least first, so that the order of the table does not matter. */
  readonly weights: Float64Array;
}
