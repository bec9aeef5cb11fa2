/** By what respondents were weighted, and what that costs: weights that differ make a sample tell less than its size. */
export interface Weighting {
  /** Name of the column that says how many people a respondent stands for. */
  readonly variable: string;
  /** As many respondents of equal weight would tell as much (Kish). */
  readonly effective: number;
  /** Respondents over `effective`: 1 where all count alike. */
  readonly designEffect: number;
  /** The least and the greatest weight, the mean of those used being 1. */
  readonly least: number;
  readonly greatest: number;
}
