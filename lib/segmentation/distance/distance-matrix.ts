import type { Distance } from './distance.ts';

/**
 * Distances of all pairs of `members`, row by row: `[a * members.length + b]` is that of the a-th and the b-th. Whole and
 * in single precision (7 digits): each row is read from end to end, and 5,000 points take 100 MB. O(members²) distances.
 */
export function distanceMatrix(distance: Distance, members: Int32Array): Float32Array {
  const m = members.length;
  const out = new Float32Array(m * m);
  for (let a = 0; a < m; a++) {
    const i = members[a] as number;
    for (let b = 0; b < a; b++) {
      const d = distance.between(i, members[b] as number);
      out[a * m + b] = d;
      out[b * m + a] = d;
    }
  }
  return out;
}
