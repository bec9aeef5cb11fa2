/** Where the answers of an imported questionnaire hold what a column of its table held. */
export interface AnswerSource {
  /** Place of the column in the table. */
  readonly column: number;
  /** Code of the question, and of the row in it when it is a matrix. */
  readonly question: string;
  readonly row?: string;
  /** Option codes in the order of the column's categories; empty for numbers and texts. */
  readonly codes: readonly string[];
}

/** Most rows of one matrix; a larger grid becomes several. */
export const mostMatrixRows = 200;

/** Most steps of a scale that is shown side by side. */
export const mostScaleSteps = 20;
