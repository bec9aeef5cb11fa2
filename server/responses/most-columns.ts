/** Most columns of an imported file. */
export const mostColumns = 1_000;
