/**
 * The likeliest class of each point, the lowest number on a tie. A class that is nobody's likeliest takes the point that
 * belongs to it most, out of a class that can spare one, so that k classes are always filled. O(count × k).
 * @param memberships `memberships[i * k + c]`: the probability that point i is of class c
 * @param weights a point of weight 0 is labelled, but fills nothing
 */
export function fillClasses(memberships: Float64Array, weights: Float64Array, k: number): Int32Array {
  const labels = new Int32Array(weights.length);
  const held = new Int32Array(k);
  for (let i = 0; i < labels.length; i++) {
    let own = 0;
    for (let c = 1; c < k; c++) {
      if ((memberships[i * k + c] as number) > (memberships[i * k + own] as number)) own = c;
    }
    labels[i] = own;
    if (weights[i] !== 0) held[own] = (held[own] as number) + 1;
  }
  for (let c = 0; c < k; c++) {
    if (held[c] !== 0) continue;
    let taken = -1;
    for (let i = 0; i < labels.length; i++) {
      if (weights[i] === 0 || (held[labels[i] as number] as number) < 2) continue;
      if (taken < 0 || (memberships[i * k + c] as number) > (memberships[taken * k + c] as number)) taken = i;
    }
    if (taken < 0) continue;
    held[labels[taken] as number] = (held[labels[taken] as number] as number) - 1;
    labels[taken] = c;
    held[c] = 1;
  }
  return labels;
}
