/** A place in the plane. */
export type Place = readonly [number, number];

/**
 * The corners of the smallest convex polygon around all places, counter-clockwise from the leftmost (lowest of equals);
 * corners on a straight side are left out. One or two corners when places coincide or lie on a line. O(n log n).
 * @see A. Andrew (1979), Another efficient algorithm for convex hulls in two dimensions (monotone chain)
 */
export function convexHull(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const distinct = sorted.filter((at, i) => i === 0 || at[0] !== sorted[i - 1]?.[0] || at[1] !== sorted[i - 1]?.[1]);
  if (distinct.length < 3) return distinct;
  const below = chain(distinct);
  const above = chain(distinct.reverse());
  return [...below.slice(0, -1), ...above.slice(0, -1)];
}

function chain(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  for (const at of places) {
    while (out.length > 1 && turn(out.at(-2) as Place, out.at(-1) as Place, at) <= 0) out.pop();
    out.push(at);
  }
  return out;
}

/** Positive for a turn to the left. */
function turn(a: Place, b: Place, c: Place): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
