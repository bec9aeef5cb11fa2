/**
 * The smallest k whose gap is not beaten by that of k + 1 by more than its error: gap(k) ≥ gap(k + 1) − error(k + 1). The
 * last k has nothing to be held against and is never chosen; null when none meets it.
 * @see R. Tibshirani, G. Walther, T. Hastie (2001); cluster::maxSE(method = "Tibs2001SEmax")
 */
export function firstSE(
  entries: readonly { readonly k: number; readonly gap: number; readonly error: number }[],
): number | null {
  for (const { k, gap } of entries) {
    const next = entries.find((entry) => entry.k === k + 1);
    if (next && gap >= next.gap - next.error) return k;
  }
  return null;
}
