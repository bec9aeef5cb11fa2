import type { Expression, Statement } from './expression.ts';
import { leb128 } from './leb128.ts';

/** Instructions that do something. */
export const statements = {
  store(at: Expression<'i32'>, value: Expression, offset = 0): Statement {
    const code = { v128: [0xfd, 0x0b, 3], f64: [0x39, 3], i32: [0x36, 2] }[value.type];
    return { type: 'none', bytes: [...at.bytes, ...value.bytes, ...code, ...leb128(offset)] };
  },
  /** Does `body` once if the condition holds. */
  when(condition: Expression<'i32'>, body: readonly Statement[]): Statement {
    return { type: 'none', bytes: [...condition.bytes, 0x04, 0x40, ...body.flatMap(({ bytes }) => bytes), 0x0b] };
  },
  /** Repeats `body` while the condition holds; it may not hold at first. */
  whilst(condition: Expression<'i32'>, body: readonly Statement[]): Statement {
    const inner = [...condition.bytes, 0x45, 0x0d, 1, ...body.flatMap(({ bytes }) => bytes), 0x0c, 0];
    return { type: 'none', bytes: [0x02, 0x40, 0x03, 0x40, ...inner, 0x0b, 0x0b] };
  },
};
