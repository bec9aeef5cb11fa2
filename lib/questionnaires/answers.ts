/**
 * The answers of one respondent by question code, and the words of an "other" under `<code>.other`.
 *
 * Codes only, never labels. A question that was not answered is absent. Statements have no answer; calculated values are
 * worked out again whenever they are needed and are not among the answers.
 */
export type Answers = { readonly [code: string]: AnswerValue };

/** What one question can hold, by type:
 * text kinds and hidden a string; number, rating, nps a number; single, dropdown, likert, yes-no an option's code;
 * multiple codes in the order of the options; matrix, location and journey an object of their own; consent `true`. */
export type AnswerValue = string | number | true | readonly string[] | MatrixAnswer | LocationAnswer | JourneyAnswer;

/** Row code to option code; rows without an answer are absent. */
export type MatrixAnswer = { readonly [row: string]: string };

/** Country by ISO 3166-1 alpha-2, region by ISO 3166-2, city in the respondent's words. */
export interface LocationAnswer {
  readonly country: string;
  readonly region?: string;
  readonly city?: string;
}

/** Stage code to what was said of it; stages that were not walked are absent. */
export type JourneyAnswer = { readonly [stage: string]: StageAnswer };

export interface StageAnswer {
  readonly touchpoints?: readonly string[];
  readonly emotion?: -2 | -1 | 0 | 1 | 2;
  /** -1 worse than expected, 0 as expected, 1 better. */
  readonly expectation?: -1 | 0 | 1;
  readonly barriers?: readonly string[];
  readonly story?: string;
}
