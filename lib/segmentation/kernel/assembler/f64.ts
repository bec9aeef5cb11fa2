import type { Expression } from './expression.ts';

type Double = Expression<'f64'>;

/** Instructions on one double. `larger(a, b)` is their maximum. */
export const f64 = {
  add: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa0] }),
  larger: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa5] }),
};
