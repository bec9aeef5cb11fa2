/**
 * The values that one coordinate takes, in order of size, and for each point which of them it has; null when there are more than
 * `most`, which is 256 at most. O(count).
 */
export function distinctValues(
  values: Float64Array,
  count: number,
  dimensions: number,
  coordinate: number,
  most: number,
): { readonly values: Float64Array; readonly at: Uint8Array } | null {
  const places = new Map<number, number>();
  const met = new Uint8Array(count);
  let last = Number.NaN;
  let place = 0;
  for (let i = 0, from = coordinate; i < count; i++, from += dimensions) {
    const x = values[from] as number;
    if (x !== last) {
      last = x;
      const known = places.get(x);
      if (known === undefined && places.size === most) return null;
      place = known ?? places.size;
      if (known === undefined) places.set(x, place);
    }
    met[i] = place;
  }
  const sorted = Float64Array.from(places.keys()).sort();
  const rank = Uint8Array.from(places.keys(), (x) => sorted.indexOf(x));
  return { values: sorted, at: met.map((one) => rank[one] as number) };
}
