/**
 * p-values corrected for how many were looked at: false discovery rate of Benjamini and Hochberg (1995). Kept in the
 * order given, each at most 1. O(n log n).
 * @see R: `p.adjust(p, "BH")`
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const adjusted = new Array<number>(p.length).fill(1);
  let least = 1;
  for (const [place, i] of order.entries()) {
    least = Math.min(least, ((p[i] ?? 1) * p.length) / (p.length - place));
    adjusted[i] = least;
  }
  return adjusted;
}
