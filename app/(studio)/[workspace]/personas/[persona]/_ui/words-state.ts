/** What a form of words says after it was sent: what is wrong, and what was typed. */
export type WordsState = {
  readonly turn: number;
  readonly values: Readonly<Record<string, string>>;
  readonly told: string | null;
};

export const untouchedWords: WordsState = { turn: 0, values: {}, told: null };
