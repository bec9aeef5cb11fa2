/** Folds of the cross-validation. */
export const FOLDS = 5;
