import type { Layout } from './lay-out.ts';

/**
 * Gower's dissimilarity to be expected of two respondents drawn at random, 0 to 1: for each variable the mean difference
 * over all pairs of those who answered, then the mean over variables by their weights. Where only a yes tells, a variable
 * counts by the share of pairs that are not both no. 0 when nobody answered anything. O(count log count × variables).
 * @param layout with measures divided by their range
 * @param onlyYes 1 for kinds where two no have nothing in common
 */
export function expectedDifference(layout: Layout, onlyYes: Uint8Array): number {
  let sum = 0;
  let shared = 0;
  for (let v = 0; v < layout.measures; v++) {
    const mean = meanDifference(layout, v);
    if (mean === null) continue;
    sum += (layout.measureWeights[v] as number) * mean;
    shared += layout.measureWeights[v] as number;
  }
  for (let v = 0; v < layout.kinds; v++) {
    const shares = sharesOf(layout, v);
    if (shares === null) continue;
    const w = layout.kindWeights[v] as number;
    sum += w * (1 - shares.reduce((same, share) => same + share ** 2, 0));
    shared += w * (onlyYes[v] === 1 ? 1 - (shares[0] as number) ** 2 : 1);
  }
  return shared > 0 ? sum / shared : 0;
}

/** Mean of |a − b| over all ordered pairs of respondents, each with themselves too; null when nobody answered. */
function meanDifference({ count, measures, values, weights }: Layout, v: number): number | null {
  const answered = Array.from({ length: count }, (_, i) => ({
    value: values[i * measures + v] as number,
    weight: weights[i] as number,
  })).filter(({ value }) => !Number.isNaN(value));
  answered.sort((a, b) => a.value - b.value);
  let below = 0;
  let sumBelow = 0;
  let total = 0;
  for (const { value, weight } of answered) {
    total += weight * (value * below - sumBelow);
    below += weight;
    sumBelow += weight * value;
  }
  return below > 0 ? (2 * total) / below ** 2 : null;
}

function sharesOf({ count, kinds, codes, levels, weights }: Layout, v: number): Float64Array | null {
  const counts = new Float64Array(levels[v] as number);
  let all = 0;
  for (let i = 0; i < count; i++) {
    const code = codes[i * kinds + v] as number;
    if (code < 0) continue;
    counts[code] = (counts[code] as number) + (weights[i] as number);
    all += weights[i] as number;
  }
  return all > 0 ? counts.map((n) => n / all) : null;
}
