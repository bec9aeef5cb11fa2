/** What the quality checks say of a response: analysed, looked at by a person first, or left out. Never deleted. */
export const verdicts = ['keep', 'review', 'drop'] as const;
export type Verdict = (typeof verdicts)[number];
