import { doubleBytes } from './double-bytes.ts';
import type { Expression } from './expression.ts';
import { leb128 } from './leb128.ts';

type Double = Expression<'f64'>;

/** Instructions on one double. `larger(a, b)` is their maximum, `smaller(a, b)` their minimum. */
export const f64 = {
  const: (value: number): Double => ({ type: 'f64', bytes: [0x44, ...doubleBytes(value)] }),
  load: (at: Expression<'i32'>, offset = 0): Double => ({
    type: 'f64',
    bytes: [...at.bytes, 0x2b, 3, ...leb128(offset)],
  }),
  sub: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa1] }),
  mul: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa2] }),
  div: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa3] }),
  smaller: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa4] }),
  add: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa0] }),
  larger: (a: Double, b: Double): Double => ({ type: 'f64', bytes: [...a.bytes, ...b.bytes, 0xa5] }),
  /** 1 where it holds, else 0. */
  lt: (a: Double, b: Double): Expression<'i32'> => ({ type: 'i32', bytes: [...a.bytes, ...b.bytes, 0x63] }),
  ne: (a: Double, b: Double): Expression<'i32'> => ({ type: 'i32', bytes: [...a.bytes, ...b.bytes, 0x62] }),
};
