/** By place the sum of the weights up to it, its own included. */
export function runningSums(weights: Float64Array): Float64Array {
  let sum = 0;
  return weights.map((w) => {
    sum += w;
    return sum;
  });
}
