/**
 * p-values corrected so that the chance of even one false finding stays under the level: Holm's step-down method, valid
 * whatever the tests have to do with each other. Kept in the order given, each at most 1. O(n log n).
 * @see S. Holm (1979); R: `p.adjust(p, "holm")`
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1));
  const adjusted = new Array<number>(p.length).fill(1);
  let most = 0;
  for (const [place, i] of order.entries()) {
    most = Math.max(most, Math.min(1, (p[i] ?? 1) * (p.length - place)));
    adjusted[i] = most;
  }
  return adjusted;
}
