import type { ConstantPool } from '../assembler/constant-pool.ts';
import type { Expression, Statement } from '../assembler/expression.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import type { MakeLocal } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { EXPONENTIAL } from './exponential.ts';

const { least, perLog2, log2High, log2Low, rounder, series } = EXPONENTIAL;
const { add, sub, mul } = f64x2;

/** Writes the instructions for exponentials of two numbers that are 0 or less: `compute`, then read `result`. */
export function exponentialOf(
  local: MakeLocal,
  constant: ConstantPool['read'],
): {
  readonly compute: (x: Expression<'v128'>) => readonly Statement[];
  readonly result: Expression<'v128'>;
} {
  const x = local('v128');
  const shown = local('v128');
  const rounded = local('v128');
  const power = local('v128');
  const r = local('v128');
  const r2 = local('v128');
  const r4 = local('v128');
  const two = (n: number) => add(constant(series[n] as number), mul(constant(series[n + 1] as number), r.get));
  const four = (n: number) => add(two(n), mul(two(n + 2), r2.get));
  const sum = add(add(four(0), mul(four(4), r4.get)), mul(four(8), mul(r4.get, r4.get)));
  // The power of 2 is written straight into the exponent of a number.
  const scale = f64x2.addBits(f64x2.shiftBits(rounded.get, i32.const(52)), constant(1));
  return {
    compute: (given) => [
      shown.set(f64x2.ge(given, constant(least))),
      x.set(f64x2.pmax(given, constant(least))),
      rounded.set(add(mul(x.get, constant(perLog2)), constant(rounder))),
      power.set(sub(rounded.get, constant(rounder))),
      r.set(sub(sub(x.get, mul(power.get, constant(log2High))), mul(power.get, constant(log2Low)))),
      r2.set(mul(r.get, r.get)),
      r4.set(mul(r2.get, r2.get)),
    ],
    result: f64x2.and(mul(sum, scale), shown.get),
  };
}
