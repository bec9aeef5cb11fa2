/** About how much of the work (0–1) is done after a first look, after searching, holding answers against chance, and drawing samples. */
export const milestones = { scouted: 0.1, searched: 0.25, held: 0.4, drawn: 0.9 } as const;
