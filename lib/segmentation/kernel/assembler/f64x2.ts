import type { Expression } from './expression.ts';
import { leb128 } from './leb128.ts';

type Pair = Expression<'v128'>;

/** Instructions on two doubles side by side. `pmax(a, b)` is `a < b ? b : a`; comparisons give all ones or all zeros. */
export const f64x2 = {
  const: (value: number): Pair => pair(0x0c, [], [...bytesOf(value), ...bytesOf(value)]),
  splat: (a: Expression<'f64'>): Pair => pair(0x14, [a]),
  add: (a: Pair, b: Pair): Pair => pair(0xf0, [a, b]),
  sub: (a: Pair, b: Pair): Pair => pair(0xf1, [a, b]),
  mul: (a: Pair, b: Pair): Pair => pair(0xf2, [a, b]),
  div: (a: Pair, b: Pair): Pair => pair(0xf3, [a, b]),
  pmax: (a: Pair, b: Pair): Pair => pair(0xf7, [a, b]),
  ge: (a: Pair, b: Pair): Pair => pair(0x4c, [a, b]),
  and: (a: Pair, b: Pair): Pair => pair(0x4e, [a, b]),
  /** Shifts and adds the 64 bits of each lane as whole numbers. */
  shiftBits: (a: Pair, by: Expression<'i32'>): Pair => pair(0xcb, [a, by]),
  addBits: (a: Pair, b: Pair): Pair => pair(0xce, [a, b]),
  load: (at: Expression<'i32'>, offset = 0): Pair => pair(0x00, [at], [3, ...leb128(offset)]),
  /** The double at an address in both lanes. */
  loadSplat: (at: Expression<'i32'>, offset = 0): Pair => pair(0x0a, [at], [3, ...leb128(offset)]),
  lane: (a: Pair, lane: 0 | 1): Expression<'f64'> => ({ type: 'f64', bytes: [...a.bytes, 0xfd, 0x21, lane] }),
};

function pair(code: number, operands: readonly Expression[], immediate: readonly number[] = []): Pair {
  return { type: 'v128', bytes: [...operands.flatMap(({ bytes }) => bytes), 0xfd, ...leb128(code), ...immediate] };
}

function bytesOf(value: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
}
