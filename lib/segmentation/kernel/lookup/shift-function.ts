import type { Expression } from '../assembler/expression.ts';
import { f64 } from '../assembler/f64.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { SURE } from './lookup-kernel.ts';
import { REGISTER, registerStatements } from './register-statements.ts';

const { add, load, loadSplat, mul, sub } = f64x2;

const POINTS = ['movers', 'end', 'labels', 'weights', 'cells', 'values', 'decoded', 'wideBytes', 'spans'] as const;
const ROOMS = ['centres', 'own', 'far', 'tally'] as const;

/**
 * Function `shift`: moves one point after the other, of those numbered from `movers` to `end`, where the criterion falls most, if it falls.
 * Of each the coordinates are looked up (`own`), then its distances to the centres as they are by now (`far`).
 */
export function shiftFunction(): WasmFunction {
  return functionWriter('shift', [...POINTS, ...ROOMS, ...REGISTER], (given, local) => {
    const { movers, end, labels, weights, cells, values, decoded, wideBytes, spans } = given;
    const { centres, own, far, tally, packBytes, numberBytes, stride, sizes, occupied } = given;
    const register = registerStatements(given, local);
    const [label, leaves, enters, cell, value] = [local('i32'), local('i32'), local('i32'), local('i32'), local('i32')];
    const [from, stop, span, to, at] = [local('i32'), local('i32'), local('i32'), local('i32'), local('i32')];
    const [w, size, saved, best, paid] = [local('f64'), local('f64'), local('f64'), local('f64'), local('f64')];
    const [x, gained, squared, d] = [local('f64'), local('f64'), local('v128'), local('v128')];
    const moved = local('i32');
    const forward = (pointer: typeof at, by: number | Expression<'i32'>) =>
      pointer.set(i32.add(pointer.get, typeof by === 'number' ? i32.const(by) : by));
    const copy = [statements.store(to.get, f64.load(from.get)), forward(to, 8), forward(from, 8)];

    const findPoint = [
      label.set(i32.load(movers.get)),
      w.set(f64.load(i32.add(weights.get, i32.shl(label.get, 3)))),
      cell.set(i32.add(cells.get, i32.mul(label.get, packBytes.get))),
      value.set(i32.add(values.get, i32.mul(label.get, numberBytes.get))),
      label.set(i32.add(labels.get, i32.shl(label.get, 2))),
      leaves.set(i32.shl(i32.load(label.get), 3)),
    ];
    const decode = [
      to.set(own.get),
      at.set(cell.get),
      span.set(spans.get),
      // Packs one by one, until the next point's begin.
      statements.whilst(i32.ne(at.get, i32.add(cell.get, packBytes.get)), [
        from.set(i32.add(decoded.get, i32.mul(i32.load16(at.get), wideBytes.get))),
        stop.set(i32.add(from.get, i32.shl(i32.load(span.get), 3))),
        statements.whilst(i32.ne(from.get, stop.get), copy),
        forward(at, 2),
        forward(span, 4),
      ]),
      from.set(value.get),
      stop.set(i32.add(value.get, numberBytes.get)),
      statements.whilst(i32.ne(from.get, stop.get), copy),
    ];
    const measure = [
      stop.set(i32.const(0)),
      statements.whilst(i32.ne(stop.get, stride.get), [
        squared.set(f64x2.const(0)),
        at.set(i32.add(centres.get, stop.get)),
        from.set(own.get),
        statements.whilst(i32.ne(from.get, to.get), [
          d.set(sub(loadSplat(from.get), load(at.get))),
          squared.set(add(squared.get, mul(d.get, d.get))),
          forward(at, stride.get),
          forward(from, 8),
        ]),
        statements.store(i32.add(far.get, stop.get), squared.get),
        forward(stop, 16),
      ]),
    ];
    const people = (cluster: typeof at) => f64.load(i32.add(sizes.get, cluster.get));
    const distance = (cluster: typeof at) => f64.load(i32.add(far.get, cluster.get));
    const choose = [
      size.set(people(leaves)),
      saved.set(f64.div(f64.mul(distance(leaves), size.get), f64.sub(size.get, w.get))),
      best.set(f64.mul(saved.get, f64.const(SURE))),
      enters.set(leaves.get),
      at.set(i32.const(0)),
      statements.whilst(i32.ne(at.get, stride.get), [
        statements.when(i32.ne(at.get, leaves.get), [
          paid.set(f64.div(f64.mul(distance(at), people(at)), f64.add(people(at), w.get))),
          statements.when(f64.lt(paid.get, best.get), [best.set(paid.get), enters.set(at.get)]),
        ]),
        forward(at, 8),
      ]),
    ];
    const toMean = (cluster: typeof at, people: Expression<'f64'>, join: typeof f64.add) => {
      const centre = i32.add(at.get, cluster.get);
      const pull = f64.div(f64.mul(f64.sub(x.get, f64.load(centre)), w.get), people);
      return statements.store(centre, join(f64.load(centre), pull));
    };
    const move = [
      gained.set(f64.add(gained.get, f64.mul(w.get, f64.sub(saved.get, best.get)))),
      moved.set(i32.const(1)),
      at.set(centres.get),
      from.set(own.get),
      statements.whilst(i32.ne(from.get, to.get), [
        x.set(f64.load(from.get)),
        toMean(leaves, f64.sub(size.get, w.get), f64.sub),
        toMean(enters, f64.add(people(enters), w.get), f64.add),
        forward(at, stride.get),
        forward(from, 8),
      ]),
      statements.store(label.get, i32.shr(enters.get, 3)),
      ...register(cell, value, leaves, f64.sub(f64.const(0), w.get), -1),
      ...register(cell, value, enters, w.get, 1),
    ];
    return [
      statements.whilst(i32.ne(movers.get, end.get), [
        ...findPoint,
        // Whoever is alone in a cluster stays.
        statements.when(i32.ne(i32.load(i32.add(occupied.get, i32.shr(leaves.get, 1))), i32.const(1)), [
          ...decode,
          ...measure,
          ...choose,
          statements.when(i32.ne(enters.get, leaves.get), move),
        ]),
        forward(movers, 4),
      ]),
      statements.store(tally.get, gained.get),
      statements.store(tally.get, moved.get, 8),
    ];
  });
}
