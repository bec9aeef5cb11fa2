/** Splits in halves that prediction strength is the mean of. */
export const SPLITS = 5;
