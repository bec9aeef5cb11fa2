import { seededRandom } from '#lib/random.ts';

/** Labelled respondents by what they answered. */
export interface Labelled {
  /** Which distinct set of answers each gave; numbered by the answers alone, not by rows. */
  readonly patternOf: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/**
 * Deals each segment's respondents out to `folds` folds, 0 … folds − 1, so that every fold has its share of every segment
 * (stratified). Chance is drawn per set of answers: neither the order of rows nor the names of segments matter.
 * O(n log n).
 */
export function assignFolds({ patternOf, labels, weights }: Labelled, folds: number, seed: number): Int32Array {
  const rows = Array.from({ length: patternOf.length }, (_, row) => row);
  const pattern = (row: number) => patternOf[row] as number;
  rows.sort((a, b) => pattern(a) - pattern(b) || (weights[a] as number) - (weights[b] as number));
  const strata = new Map<number, { row: number; key: number }[]>();
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (to < rows.length && pattern(rows[to] as number) === pattern(rows[from] as number)) to++;
    // Everybody of a segment with the same answers takes the next number of one stream, which all segments share.
    const random = seededRandom(seed, pattern(rows[from] as number));
    const keys: number[] = [];
    const met = new Map<number, number>();
    for (const row of rows.slice(from, to)) {
      const label = labels[row] as number;
      const nth = met.get(label) ?? 0;
      met.set(label, nth + 1);
      while (keys.length <= nth) keys.push(random());
      const stratum = strata.get(label) ?? [];
      stratum.push({ row, key: keys[nth] as number });
      strata.set(label, stratum);
    }
    from = to;
  }
  const out = new Int32Array(rows.length);
  for (const stratum of strata.values()) {
    stratum.sort((a, b) => a.key - b.key || pattern(a.row) - pattern(b.row));
    stratum.forEach(({ row }, nth) => {
      out[row] = nth % folds;
    });
  }
  return out;
}
