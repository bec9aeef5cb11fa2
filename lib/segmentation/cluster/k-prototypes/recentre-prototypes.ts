import type { PrototypeSpace } from './prototype-space.ts';
import type { Prototypes } from './prototypes.ts';

/**
 * Makes every prototype anew from the labels of the members: means and most frequent codes of those who answered, the
 * lowest code on a tie. Where nobody in a cluster did, the mean and the most frequent code of all respondents stand in.
 * O(members × variables).
 * @param members points with weight
 */
export function recentrePrototypes(
  space: PrototypeSpace,
  members: Int32Array,
  weights: Float64Array,
  prototypes: Prototypes,
): void {
  const { labels, occupied } = prototypes;
  occupied.fill(0);
  for (let m = 0; m < members.length; m++) {
    const c = labels[members[m] as number] as number;
    occupied[c] = (occupied[c] as number) + 1;
  }
  means(space, members, weights, prototypes);
  modes(space, members, weights, prototypes);
}

function means(
  { measures, values }: PrototypeSpace,
  members: Int32Array,
  weights: Float64Array,
  { k, labels, values: centres }: Prototypes,
): void {
  const answered = new Float64Array(k * measures);
  centres.fill(0);
  for (let m = 0; m < members.length; m++) {
    const i = members[m] as number;
    const w = weights[i] as number;
    for (let v = 0, from = i * measures, to = (labels[i] as number) * measures; v < measures; v++, from++, to++) {
      const value = values[from] as number;
      if (Number.isNaN(value)) continue;
      centres[to] = (centres[to] as number) + w * value;
      answered[to] = (answered[to] as number) + w;
    }
  }
  for (let at = 0; at < centres.length; at++) {
    const w = answered[at] as number;
    // Standardised measures have mean 0 over all respondents.
    centres[at] = w > 0 ? (centres[at] as number) / w : 0;
  }
}

function modes(
  { kinds, codes, levels, offsets, codeCount, usual }: PrototypeSpace,
  members: Int32Array,
  weights: Float64Array,
  { k, labels, codes: modal }: Prototypes,
): void {
  const counts = new Float64Array(k * codeCount);
  for (let m = 0; m < members.length; m++) {
    const i = members[m] as number;
    for (let v = 0, from = i * kinds, base = (labels[i] as number) * codeCount; v < kinds; v++, from++) {
      const code = codes[from] as number;
      if (code < 0) continue;
      const to = base + (offsets[v] as number) + code;
      counts[to] = (counts[to] as number) + (weights[i] as number);
    }
  }
  for (let c = 0; c < k; c++) {
    for (let v = 0; v < kinds; v++) {
      const base = c * codeCount + (offsets[v] as number);
      let best = usual[v] as number;
      let most = 0;
      for (let code = 0; code < (levels[v] as number); code++) {
        if ((counts[base + code] as number) <= most) continue;
        most = counts[base + code] as number;
        best = code;
      }
      modal[c * kinds + v] = best;
    }
  }
}
