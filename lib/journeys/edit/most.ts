/** The most that a map holds ([S42]); more could not be read by anybody. */
export const most = { stages: 40, cards: 1_000 } as const;
