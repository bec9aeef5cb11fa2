import type { Factor } from '#lib/factor.ts';

/** Distinct answers of the used rows, variable by variable, for methods that read answers rather than coordinates. */
export interface Answers {
  /** Distinct points. */
  readonly count: number;
  /** Respondents at each point; positive. */
  readonly weights: Float64Array;
  readonly variables: readonly AnswerVariable[];
}

/** Answers that may be read anew each time they are gone through, so that very many need not be held at once. */
export interface AnswerSource extends Omit<Answers, 'variables'> {
  readonly variables: Iterable<AnswerVariable>;
}

/** One variable. A multiple choice is as many yes/no variables as it has options. */
export type AnswerVariable = NumericAnswers | CodedAnswers;

interface AnswerBase {
  readonly name: string;
  readonly factor: Factor | undefined;
  /** How much the variable counts; 1 unless weights of factors were asked for. */
  readonly weight: number;
}

/** A number for each point; NaN where it is missing. */
export interface NumericAnswers extends AnswerBase {
  readonly kind: 'numeric';
  readonly values: Float64Array;
}

/** One of `levels` codes for each point, 0 … levels − 1; −1 where it is missing. Ordinal codes are in order; binary ones are no, yes. */
export interface CodedAnswers extends AnswerBase {
  readonly kind: 'nominal' | 'ordinal' | 'binary';
  readonly codes: Int32Array;
  readonly levels: number;
}
