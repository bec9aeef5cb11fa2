/** What a question or a column tells of a person (PRODUCT: factors). */
export const factors = ['social', 'geographic', 'behavioural', 'psychological', 'buyer'] as const;
export type Factor = (typeof factors)[number];

/** How the values of a variable may be compared. */
export const scales = ['nominal', 'ordinal', 'interval', 'binary', 'multi', 'rank', 'text'] as const;
export type Scale = (typeof scales)[number];
