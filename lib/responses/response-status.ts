/** How far a response has come: still being answered, or ended in one of three ways. An ended one never changes. */
export const responseStatuses = ['open', 'complete', 'screened-out', 'over-quota'] as const;
export type ResponseStatus = (typeof responseStatuses)[number];
