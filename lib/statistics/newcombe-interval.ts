import { wilsonInterval } from './wilson-interval.ts';

/**
 * Interval for the difference of two independent shares, `a` less `b`: Newcombe's hybrid score interval, made of the two
 * Wilson intervals. Never outside −1 to 1, and honest for small counts.
 * @param a how many of `n`
 * @param b how many of `m`
 * @see R. G. Newcombe, Statistics in Medicine 17 (1998), method 10
 */
export function newcombeInterval(a: number, n: number, b: number, m: number): readonly [number, number] {
  if (n === 0 || m === 0) return [-1, 1];
  const [lowA, highA] = wilsonInterval(a, n);
  const [lowB, highB] = wilsonInterval(b, m);
  const p = a / n;
  const q = b / m;
  return [p - q - Math.hypot(p - lowA, highB - q), p - q + Math.hypot(highA - p, q - lowB)];
}
