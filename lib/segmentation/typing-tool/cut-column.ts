/** A feature cut into few bins for the decision tree: bin b holds what is above `cuts[b − 1]` and at most `cuts[b]`. */
export interface CutColumn {
  readonly values: Float64Array;
  readonly bins: Uint8Array;
  readonly cuts: Float64Array;
}

/** Bins at most; a number with more values is cut at its quantiles. */
const MOST_BINS = 32;

/** Cuts midway between neighbouring values, of at most 32 bins. O(n log n). */
export function cutColumn(values: Float64Array): CutColumn {
  const sorted = values.slice().sort();
  const distinct = sorted.filter((x, i) => i === 0 || x !== sorted[i - 1]);
  const bounds = distinct.length <= MOST_BINS ? [...distinct.keys()].slice(1) : quantileBounds(sorted, distinct);
  const cuts = Float64Array.from(bounds, (i) => midway(distinct[i - 1] as number, distinct[i] as number));
  const bins = Uint8Array.from(values, (x) => binOf(x, cuts));
  return { values, bins, cuts };
}

/** Never the upper value itself, which must lie above its cut. */
function midway(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  return middle < high ? middle : low;
}

/** Places in `distinct` of the values at evenly spread ranks, each once. */
function quantileBounds(sorted: Float64Array, distinct: Float64Array): number[] {
  const out = new Set<number>();
  for (let b = 1; b < MOST_BINS; b++) {
    const at = binOf(sorted[Math.floor((b * sorted.length) / MOST_BINS)] as number, distinct);
    if (at > 0) out.add(at);
  }
  return [...out];
}

/** How many of the rising `cuts` lie below x. */
function binOf(x: number, cuts: Float64Array): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
