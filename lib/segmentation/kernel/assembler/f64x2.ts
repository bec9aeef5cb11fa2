import { doubleBytes } from './double-bytes.ts';
import type { Expression } from './expression.ts';
import { leb128 } from './leb128.ts';

type Pair = Expression<'v128'>;

/** Instructions on two doubles side by side. `pmax(a, b)` is `a < b ? b : a`, `pmin(a, b)` `b < a ? b : a`; comparisons give all ones or all zeros. */
export const f64x2 = {
  const: (value: number): Pair => pair(0x0c, [], [...doubleBytes(value), ...doubleBytes(value)]),
  splat: (a: Expression<'f64'>): Pair => pair(0x14, [a]),
  add: (a: Pair, b: Pair): Pair => pair(0xf0, [a, b]),
  sub: (a: Pair, b: Pair): Pair => pair(0xf1, [a, b]),
  mul: (a: Pair, b: Pair): Pair => pair(0xf2, [a, b]),
  div: (a: Pair, b: Pair): Pair => pair(0xf3, [a, b]),
  pmax: (a: Pair, b: Pair): Pair => pair(0xf7, [a, b]),
  pmin: (a: Pair, b: Pair): Pair => pair(0xf6, [a, b]),
  eq: (a: Pair, b: Pair): Pair => pair(0x47, [a, b]),
  lt: (a: Pair, b: Pair): Pair => pair(0x49, [a, b]),
  ne: (a: Pair, b: Pair): Pair => pair(0x48, [a, b]),
  ge: (a: Pair, b: Pair): Pair => pair(0x4c, [a, b]),
  and: (a: Pair, b: Pair): Pair => pair(0x4e, [a, b]),
  /** Shifts and adds the 64 bits of each lane as whole numbers. */
  shiftBits: (a: Pair, by: Expression<'i32'>): Pair => pair(0xcb, [a, by]),
  addBits: (a: Pair, b: Pair): Pair => pair(0xce, [a, b]),
  load: (at: Expression<'i32'>, offset = 0): Pair => pair(0x00, [at], [3, ...leb128(offset)]),
  /** The double at an address in both lanes. */
  loadSplat: (at: Expression<'i32'>, offset = 0): Pair => pair(0x0a, [at], [3, ...leb128(offset)]),
  or: (a: Pair, b: Pair): Pair => pair(0x50, [a, b]),
  /** By bit `a` where the comparison holds, else `b`. */
  choose: (where: Pair, a: Pair, b: Pair): Pair => pair(0x52, [a, b, where]),
  /** Of a comparison: 1 for the first lane and 2 for the second, where it holds. */
  which: (a: Pair): Expression<'i32'> => ({ type: 'i32', bytes: [...a.bytes, 0xfd, ...leb128(0xc4)] }),
  /** Of a comparison: 1 where it holds in any lane, else 0. */
  any: (a: Pair): Expression<'i32'> => ({ type: 'i32', bytes: [...a.bytes, 0xfd, 0x53] }),
  lane: (a: Pair, lane: 0 | 1): Expression<'f64'> => ({ type: 'f64', bytes: [...a.bytes, 0xfd, 0x21, lane] }),
};

function pair(code: number, operands: readonly Expression[], immediate: readonly number[] = []): Pair {
  return { type: 'v128', bytes: [...operands.flatMap(({ bytes }) => bytes), 0xfd, ...leb128(code), ...immediate] };
}
