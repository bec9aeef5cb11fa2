import type { Expression } from './expression.ts';
import { f64x2 } from './f64x2.ts';
import { i32 } from './i32.ts';

/** Constants that stand in memory, each in both lanes: in a loop with many of them, reading is cheaper than building. */
export interface ConstantPool {
  /** Reads a constant, which joins the pool when it is new. */
  readonly read: (value: number) => Expression<'v128'>;
  /** Puts all constants into the memory of the running module. */
  readonly fill: (memory: Float64Array) => void;
}

/** @param at address of the pool, a multiple of 8 */
export function constantPool(at: number): ConstantPool {
  const values: number[] = [];
  return {
    read(value) {
      if (!values.includes(value)) values.push(value);
      return f64x2.load(i32.const(at + 16 * values.indexOf(value)));
    },
    fill: (memory) =>
      memory.set(
        values.flatMap((value) => [value, value]),
        at / 8,
      ),
  };
}
