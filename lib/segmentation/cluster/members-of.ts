/** The indices of points with weight, in their order. O(points). */
export function membersOf(weights: Float64Array): Int32Array {
  return Int32Array.from([...weights.keys()].filter((i) => (weights[i] as number) > 0));
}
