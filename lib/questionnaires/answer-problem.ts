/**
 * One thing that is wrong with one answer, as a value. A person reads it as the message `problem.<kind>` of the
 * `respond` catalogue with the same parameters.
 */
export interface AnswerProblem {
  /** The question's code, or the key as it was sent when no question has it. */
  readonly code: string;
  /** Where inside the question: `['strength']` a row, `['trial', 'emotion']` a part of a stage, `['other']` own words.
   * Absent when it is the question as a whole. */
  readonly at?: readonly string[];
  readonly problem: Problem;
}

export type Problem =
  | { readonly kind: 'required' }
  /** A matrix or stage row without an answer, where every row needs one. */
  | { readonly kind: 'rowRequired' }
  | { readonly kind: 'consentRequired' }
  | { readonly kind: 'tooLong'; readonly max: number; readonly length: number }
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'tooSmall'; readonly min: number }
  | { readonly kind: 'tooLarge'; readonly max: number }
  | { readonly kind: 'notAStep'; readonly step: number }
  | { readonly kind: 'notAnEmail' }
  | { readonly kind: 'unknownOption' }
  | { readonly kind: 'tooFew'; readonly min: number }
  | { readonly kind: 'tooMany'; readonly max: number }
  | { readonly kind: 'notAlone' }
  | { readonly kind: 'unknownPlace' }
  | { readonly kind: 'wrongShape' }
  | { readonly kind: 'unknownQuestion' };

export type ProblemKind = Problem['kind'];
