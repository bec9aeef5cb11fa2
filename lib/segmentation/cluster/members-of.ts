/** The indices of points with weight, in their order. O(points). */
export function membersOf(weights: Float64Array): Int32Array {
  const out = new Int32Array(weights.length);
  let count = 0;
  for (let i = 0; i < weights.length; i++) if ((weights[i] as number) > 0) out[count++] = i;
  return out.slice(0, count);
}
