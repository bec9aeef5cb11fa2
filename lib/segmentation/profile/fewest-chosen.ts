/** A category that fewer people chose, all segments together, is not looked at by itself. */
export const FEWEST_CHOSEN = 5;
