/** Ridge on the weights of standardised features: little, as segments are often told apart without error. */
export const RIDGE = 0.1;
/** A trace of it on the intercepts, which keeps those of segments without people finite. */
export const INTERCEPT_RIDGE = 1e-3;
