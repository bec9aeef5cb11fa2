/**
 * Interval for a share: Wilson's score interval, never outside 0–1 and honest for small counts, unlike ±1.96·se.
 * @param count how many of `n`, 0 ≤ count ≤ n
 * @param z 1.96 for 95 %
 * @returns [0, 1] when n is 0
 * @see E. B. Wilson, JASA 22 (1927); R: `prop.test(count, n, correct = FALSE)$conf.int`
 */
export function wilsonInterval(count: number, n: number, z = 1.959963984540054): readonly [number, number] {
  if (n === 0) return [0, 1];
  const share = count / n;
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [count === 0 ? 0 : (middle - half) / scale, count === n ? 1 : (middle + half) / scale];
}
