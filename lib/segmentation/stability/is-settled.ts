/** Sign test of the median agreement against a threshold, by the normal approximation, at p < .003: more pairs would not change its side. */
export function isSettled(agreement: readonly number[], threshold: number): boolean {
  const above = agreement.filter((ari) => ari >= threshold).length;
  return Math.abs(2 * above - agreement.length) > 3 * Math.sqrt(agreement.length);
}
