import type { MixtureData } from './mixture-data.ts';

/**
 * What is taken for granted before any answer: as if `people` more respondents, shared out evenly among the classes, had
 * answered like everyone does. It keeps probabilities off 0 and 1 and variances off 0, and matters less the more people there are.
 * @see J. Vermunt, J. Magidson, Latent GOLD technical guide: Bayes constants
 */
export interface Prior {
  /** 0 for plain maximum likelihood. */
  readonly people: number;
  /** By table row: the share of the code among all who answered the variable. */
  readonly shares: Float64Array;
  /** No variance falls below this share of the variance of everyone. */
  readonly leastVariance: number;
}

/** The prior of `people` respondents who answer like everyone. O(count × variables). */
export function priorOf({ count, weights, coded, firstRow, codes }: MixtureData, people: number): Prior {
  const shares = new Float64Array(firstRow[coded] as number);
  for (let i = 0; i < count; i++) {
    for (let at = i * codes.packs, end = at + codes.packs; at < end; at++) {
      const row = codes.cells[at] as number;
      for (let m = codes.from[row] as number; m < (codes.from[row + 1] as number); m++) {
        const member = codes.members[m] as number;
        shares[member] = (shares[member] as number) + (weights[i] as number);
      }
    }
  }
  for (let v = 0; v < coded; v++) {
    const own = shares.subarray(firstRow[v], firstRow[v + 1]);
    const answered = own.reduce((sum, mass) => sum + mass, 0);
    own.forEach((mass, code) => {
      own[code] = answered > 0 ? mass / answered : 1 / own.length;
    });
  }
  return { people, shares, leastVariance: 1e-3 };
}
