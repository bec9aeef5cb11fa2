/** Whether a link takes people in, or why not. */
export type LinkState = 'open' | 'paused' | 'not-yet' | 'over';

/** The state of a link on these terms at a moment; who is under way may finish in any. */
export function linkStateAt(
  terms: { readonly paused: boolean; readonly opensAt: Date | null; readonly closesAt: Date | null },
  now: Date,
): LinkState {
  if (terms.closesAt && terms.closesAt <= now) return 'over';
  if (terms.paused) return 'paused';
  return terms.opensAt && terms.opensAt > now ? 'not-yet' : 'open';
}
