import { f64 } from '../assembler/f64.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { SURE } from './lookup-kernel.ts';

const { add, any, load, loadSplat, lt, mul, or, splat } = f64x2;

/**
 * Function `screen(out, end, stride, found, weights, sizes, near)`: who would gain by a move. With w people a point leaves a cluster of n
 * and saves near · n / (n − w); it enters one of m and pays far · m / (m + w). A point alone has nowhere to come from: what it saves is no
 * number, or it is not moved later.
 */
export function screenFunction(): WasmFunction {
  const names = ['out', 'end', 'stride', 'found', 'weights', 'sizes', 'near'] as const;
  return functionWriter('screen', names, ({ out, end, stride, found, weights, sizes, near }, local) => {
    const at = local('i32');
    const rowEnd = local('i32');
    const own = local('i32');
    const size = local('i32');
    const distance = local('f64');
    const w = local('v128');
    const saved = local('v128');
    const gains = local('v128');
    const forward = (pointer: typeof at, by: number) => pointer.set(i32.add(pointer.get, i32.const(by)));
    const ownAt = i32.add(out.get, own.get);
    const people = f64.load(i32.add(sizes.get, own.get));
    const crowd = load(size.get);
    return [
      statements.whilst(i32.ne(out.get, end.get), [
        rowEnd.set(i32.add(out.get, stride.get)),
        own.set(i32.shl(i32.load(found.get), 3)),
        distance.set(f64.load(ownAt)),
        statements.store(near.get, distance.get),
        statements.store(ownAt, f64.const(Number.POSITIVE_INFINITY)),
        w.set(loadSplat(weights.get)),
        saved.set(
          splat(
            f64.mul(f64.div(f64.mul(distance.get, people), f64.sub(people, f64.load(weights.get))), f64.const(SURE)),
          ),
        ),
        gains.set(f64x2.const(0)),
        at.set(out.get),
        size.set(sizes.get),
        statements.whilst(i32.ne(at.get, rowEnd.get), [
          gains.set(or(gains.get, lt(mul(load(at.get), crowd), mul(saved.get, add(crowd, w.get))))),
          forward(at, 16),
          forward(size, 16),
        ]),
        statements.store(found.get, any(gains.get)),
        forward(found, 4),
        forward(weights, 8),
        forward(near, 8),
        out.set(rowEnd.get),
      ]),
    ];
  });
}
