import type { ConstantPool } from '../assembler/constant-pool.ts';
import type { Expression, Statement } from '../assembler/expression.ts';
import { f64 } from '../assembler/f64.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { exponentialOf } from './exponential-of.ts';
import { place } from './place-names.ts';
import { walk } from './walk.ts';

/**
 * Function `share(points)`: scores become memberships, and `tops` is written. Three loops over the block rather than one,
 * so that the exponentials of many points are under way together.
 */
export function shareFunction(constant: ConstantPool['read']): WasmFunction {
  return functionWriter('share', ['points'], ({ points }, local) => {
    const stride = local('i32', i32.shl(place('pairs'), 4));
    const begin = local('i32', place('scores'));
    const end = local('i32', i32.add(place('scores'), i32.mul(points.get, i32.shl(place('pairs'), 4))));
    const tops = local('i32', place('tops'));
    const row = local('i32', place('scores'));
    const at = local('i32');
    const rowEnd = local('i32');
    const pair = local('v128');
    const power = exponentialOf(local, constant);
    const alongRow = (body: readonly Statement[]) => [at.set(row.get), walk(at, rowEnd.get, 16, body)];
    const eachRow = (body: readonly Statement[]) =>
      statements.whilst(i32.ne(row.get, end.get), [
        rowEnd.set(i32.add(row.get, stride.get)),
        ...body,
        tops.set(i32.add(tops.get, i32.const(16))),
        row.set(rowEnd.get),
      ]);
    const score = f64x2.load(at.get);
    return [
      eachRow([
        pair.set(f64x2.load(row.get)),
        ...alongRow([pair.set(f64x2.pmax(pair.get, score))]),
        pair.set(f64x2.splat(acrossLanes(f64.larger, pair.get))),
        statements.store(tops.get, f64x2.lane(pair.get, 0)),
        ...alongRow([statements.store(at.get, f64x2.sub(score, pair.get))]),
      ]),
      at.set(begin.get),
      walk(at, end.get, 16, [...power.compute(score), statements.store(at.get, power.result)]),
      row.set(begin.get),
      tops.set(place('tops')),
      eachRow([
        pair.set(f64x2.const(0)),
        ...alongRow([pair.set(f64x2.add(pair.get, score))]),
        pair.set(f64x2.splat(acrossLanes(f64.add, pair.get))),
        statements.store(tops.get, f64x2.lane(pair.get, 0), 8),
        ...alongRow([statements.store(at.get, f64x2.div(score, pair.get))]),
      ]),
    ];
  });
}

function acrossLanes(
  what: (a: Expression<'f64'>, b: Expression<'f64'>) => Expression<'f64'>,
  pair: Expression<'v128'>,
) {
  return what(f64x2.lane(pair, 0), f64x2.lane(pair, 1));
}
