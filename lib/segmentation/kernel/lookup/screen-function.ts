import type { Expression } from '../assembler/expression.ts';
import { f64 } from '../assembler/f64.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { SURE } from './lookup-kernel.ts';

const { add, any, load, loadSplat, lt, mul, or, splat } = f64x2;

/**
 * Function `screen<width>`, of rows of `width` pairs, or `screen`, of rows as long as `stride`: who would gain by a move; `point` is the number of the first. With w people a point leaves a cluster of n
 * and saves near · n / (n − w); it enters one of m and pays far · m / (m + w). A point alone has nowhere to come from: what it saves is no
 * number, or it is not moved later.
 */
export function screenFunction(width?: number): WasmFunction {
  const names = ['out', 'end', 'stride', 'labels', 'weights', 'sizes', 'point', 'tally'] as const;
  return functionWriter(
    `screen${width ?? ''}`,
    names,
    ({ out, end, stride, labels, weights, sizes, point, tally }, local) => {
      const at = local('i32');
      const rowEnd = local('i32');
      const own = local('i32');
      const size = local('i32');
      const movers = local('i32', i32.load(tally.get, 8));
      const total = local('f64', f64.load(tally.get));
      const distance = local('f64');
      const w = local('f64');
      const saved = local('v128');
      const gains = local('v128');
      const forward = (pointer: typeof at, by: number) => pointer.set(i32.add(pointer.get, i32.const(by)));
      const ownAt = i32.add(out.get, own.get);
      const people = f64.load(i32.add(sizes.get, own.get));
      const crowds = Array.from({ length: width ?? 0 }, (_, pair) => local('v128', load(sizes.get, 16 * pair)));
      const tells = (far: Expression<'v128'>, crowd: Expression<'v128'>) =>
        gains.set(or(gains.get, lt(mul(far, crowd), mul(saved.get, add(crowd, loadSplat(weights.get))))));
      const askMany = [
        at.set(out.get),
        size.set(sizes.get),
        statements.whilst(i32.ne(at.get, rowEnd.get), [
          tells(load(at.get), load(size.get)),
          forward(at, 16),
          forward(size, 16),
        ]),
      ];
      const ask = crowds.map((crowd, pair) => tells(load(out.get, 16 * pair), crowd.get));
      return [
        statements.whilst(i32.ne(out.get, end.get), [
          rowEnd.set(i32.add(out.get, stride.get)),
          own.set(i32.shl(i32.load(labels.get), 3)),
          distance.set(f64.load(ownAt)),
          w.set(f64.load(weights.get)),
          total.set(f64.add(total.get, f64.mul(w.get, distance.get))),
          statements.store(ownAt, f64.const(Number.POSITIVE_INFINITY)),
          saved.set(splat(f64.mul(f64.div(f64.mul(distance.get, people), f64.sub(people, w.get)), f64.const(SURE)))),
          gains.set(f64x2.const(0)),
          ...(width === undefined ? askMany : ask),
          statements.when(i32.and(any(gains.get), f64.ne(w.get, f64.const(0))), [
            statements.store(movers.get, point.get),
            forward(movers, 4),
          ]),
          forward(point, 1),
          forward(labels, 4),
          forward(weights, 8),
          out.set(rowEnd.get),
        ]),
        statements.store(tally.get, total.get),
        statements.store(tally.get, movers.get, 8),
      ];
    },
  );
}
