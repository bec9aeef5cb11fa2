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
  ne: (a: Integer, b: Integer): Integer => integer(0x47, [a, b]),
  load: (at: Integer, offset = 0): Integer => integer(0x28, [at], [2, ...leb128(offset)]),
};

function integer(code: number, operands: readonly Expression[], immediate: readonly number[] = []): Integer {
  return { type: 'i32', bytes: [...operands.flatMap(({ bytes }) => bytes), code, ...immediate] };
}
