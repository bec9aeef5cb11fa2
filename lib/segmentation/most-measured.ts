/** Of more distinct answers of a model than this as many respondents are encoded and measured. */
export const MOST_MEASURED = 100_000;
