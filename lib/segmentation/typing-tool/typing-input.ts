import type { TypingQuestion } from './typing-question.ts';

/** Who is in which segment, and what could be asked. */
export interface TypingInput {
  /** Candidates; their columns have a cell for every row. Of equals the first is taken. */
  readonly questions: readonly TypingQuestion[];
  /** Segment of each row, 0 … k − 1; rows below 0 are left out. */
  readonly labels: ArrayLike<number>;
  readonly k: number;
  /** How much each row counts; 1 when absent; rows of 0 or less are left out. */
  readonly weights?: ArrayLike<number>;
  /** Accuracy to stop at, 0 to 1; default .8. */
  readonly wanted?: number;
  /** Questions at most, at least 1; default 8. */
  readonly most?: number;
  readonly seed: number;
}
