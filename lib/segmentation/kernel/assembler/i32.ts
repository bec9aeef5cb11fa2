import type { Expression } from './expression.ts';
import { leb128 } from './leb128.ts';

type Integer = Expression<'i32'>;

/** Instructions on addresses and counts. */
export const i32 = {
  const: (value: number): Integer => ({ type: 'i32', bytes: [0x41, ...leb128(value | 0, true)] }),
  add: (a: Integer, b: Integer): Integer => integer(0x6a, [a, b]),
  sub: (a: Integer, b: Integer): Integer => integer(0x6b, [a, b]),
  mul: (a: Integer, b: Integer): Integer => integer(0x6c, [a, b]),
  shl: (a: Integer, by: number): Integer => integer(0x74, [a, i32.const(by)]),
  /** The bits of `a` moved down, and how many zeros stand below its lowest one. */
  shr: (a: Integer, by: number): Integer => integer(0x76, [a, i32.const(by)]),
  ctz: (a: Integer): Integer => integer(0x68, [a]),
  or: (a: Integer, b: Integer): Integer => integer(0x72, [a, b]),
  and: (a: Integer, b: Integer): Integer => integer(0x71, [a, b]),
  /** 1 when it is 0, else 0. */
  eqz: (a: Integer): Integer => integer(0x45, [a]),
  ne: (a: Integer, b: Integer): Integer => integer(0x47, [a, b]),
  eq: (a: Integer, b: Integer): Integer => integer(0x46, [a, b]),
  /** Of numbers with a sign: 1 where it holds, else 0. */
  ge: (a: Integer, b: Integer): Integer => integer(0x4e, [a, b]),
  load: (at: Integer, offset = 0): Integer => integer(0x28, [at], [2, ...leb128(offset)]),
  /** A whole number of 16 bits, 0 to 65,535. */
  load16: (at: Integer, offset = 0): Integer => integer(0x2f, [at], [1, ...leb128(offset)]),
};

function integer(code: number, operands: readonly Expression[], immediate: readonly number[] = []): Integer {
  return { type: 'i32', bytes: [...operands.flatMap(({ bytes }) => bytes), code, ...immediate] };
}
