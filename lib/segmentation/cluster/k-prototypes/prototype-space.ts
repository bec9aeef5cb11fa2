import { type Layout, layOut } from '../../distance/lay-out.ts';
import type { Answers } from '../../encode/answers.ts';

/**
 * Answers made ready for k-prototypes. Measures have mean 0 and variance 1 over respondents (0 where all are the same)
 * times the root of the variable's weight, so that a squared difference carries the weight.
 */
export interface PrototypeSpace extends Layout {
  /** By kind what a mismatch adds: γ times the variable's weight. */
  readonly penalties: Float64Array;
  /** Where the counts of each kind's codes start in one array, and how long that is. */
  readonly offsets: Int32Array;
  readonly codeCount: number;
  /** The most frequent code of each kind, the lowest on a tie: what stands in where a cluster has no answer. */
  readonly usual: Int32Array;
}

/**
 * γ weighs a mismatch against a squared difference. Unless given it is the mean variance of the measures, which is 1 here,
 * divided by the mean concentration 1 − Σ share² of the kinds, shares being of those who answered; kinds that are the
 * same for all are left out of that mean, and when there are no others γ is 1.
 * @see Z. Huang (1998), Extensions to the k-means algorithm; R clustMixType::lambdaest
 */
export function prototypeSpace(answers: Answers, gamma?: number): PrototypeSpace {
  const layout = layOut(answers);
  const { count, kinds, codes, levels, weights } = layout;
  const offsets = new Int32Array(kinds);
  let codeCount = 0;
  levels.forEach((many, v) => {
    offsets[v] = codeCount;
    codeCount += many;
  });
  const counts = new Float64Array(codeCount);
  for (let i = 0, at = 0; i < count; i++) {
    for (let v = 0; v < kinds; v++, at++) {
      const code = codes[at] as number;
      if (code < 0) continue;
      const to = (offsets[v] as number) + code;
      counts[to] = (counts[to] as number) + (weights[i] as number);
    }
  }
  const byKind = Array.from(levels, (many, v) => {
    return counts.subarray(offsets[v] as number, (offsets[v] as number) + many);
  });
  const factor = gamma ?? mismatchFactor(byKind);
  return {
    ...layout,
    values: standardised(layout),
    penalties: layout.kindWeights.map((weight) => factor * weight),
    offsets,
    codeCount,
    usual: Int32Array.from(byKind, (held) => held.indexOf(Math.max(...held))),
  };
}

function mismatchFactor(byKind: readonly Float64Array[]): number {
  const varied = byKind.map(concentration).filter((value) => value > 0);
  return varied.length === 0 ? 1 : varied.length / varied.reduce((sum, value) => sum + value, 0);
}

function concentration(counts: Float64Array): number {
  const all = counts.reduce((sum, n) => sum + n, 0);
  return all === 0 ? 0 : 1 - counts.reduce((sum, n) => sum + (n / all) ** 2, 0);
}

function standardised({ count, measures, values, weights, measureWeights }: Layout): Float64Array {
  const out = new Float64Array(values.length);
  for (let v = 0; v < measures; v++) {
    const mean = meanOf((i) => values[i * measures + v] as number, weights);
    const variance = meanOf((i) => ((values[i * measures + v] as number) - mean) ** 2, weights);
    // A spread of nothing but rounding is none.
    const flat = variance <= (1e-12 * Math.max(1, Math.abs(mean))) ** 2;
    const scale = flat ? 0 : Math.sqrt((measureWeights[v] as number) / variance);
    for (let i = 0; i < count; i++) {
      const value = values[i * measures + v] as number;
      out[i * measures + v] = Number.isNaN(value) ? NaN : (value - mean) * scale;
    }
  }
  return out;
}

/** The mean over respondents of what is not NaN; 0 when there is nothing. */
function meanOf(value: (i: number) => number, weights: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < weights.length; i++) {
    const x = value(i);
    if (Number.isNaN(x)) continue;
    sum += (weights[i] as number) * x;
    all += weights[i] as number;
  }
  return all > 0 ? sum / all : 0;
}
