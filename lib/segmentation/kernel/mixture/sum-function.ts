import type { Expression, Statement } from '../assembler/expression.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { place } from './place-names.ts';
import { pointLoops } from './point-loops.ts';
import { walk } from './walk.ts';

/** Function `sum<width>(points, shift)`: adds the points to the sums of `width` pairs of classes, which begin `shift` bytes into every row. */
export function sumFunction(width: number): WasmFunction {
  return functionWriter(`sum${width}`, ['points', 'shift'], ({ points, shift }, local) => {
    const stride = local('i32', i32.shl(place('pairs'), 4));
    const people = local('i32', i32.add(place('people'), shift.get));
    const sums = local('i32', i32.add(place('sums'), shift.get));
    const gapSums = local('i32', i32.add(place('gapSums'), shift.get));
    const moments = local('i32', i32.add(place('moments'), i32.shl(shift.get, 1)));
    const from = local('i32', i32.add(place('scores'), shift.get));
    const w = local('i32', place('weights'));
    const t = local('i32', place('list'));
    const end = local('i32', i32.add(place('list'), i32.shl(points.get, 2)));
    const loops = pointLoops(local, stride.get);
    const row = local('i32');
    const address = local('i32');
    const x = local('v128');
    const masses = Array.from({ length: width }, () => local('v128'));
    const weighed = local('v128');
    return [
      walk(t, end.get, 4, [
        loops.find(t.get),
        x.set(f64x2.loadSplat(w.get)),
        ...masses.map((mass, g) => mass.set(f64x2.mul(f64x2.load(from.get, 16 * g), x.get))),
        ...masses.map((mass, g) => add(people.get, mass.get, 16 * g)),
        ...loops.lookUps(
          row,
          sums.get,
          gapSums.get,
          masses.map((mass, g) => add(row.get, mass.get, 16 * g)),
        ),
        ...loops.numbers(address, row, moments.get, [
          x.set(f64x2.loadSplat(address.get)),
          ...masses.flatMap((mass, g) => [
            weighed.set(f64x2.mul(mass.get, x.get)),
            add(row.get, weighed.get, 32 * g),
            add(row.get, f64x2.mul(weighed.get, x.get), 32 * g + 16),
          ]),
        ]),
        w.set(i32.add(w.get, i32.const(8))),
        from.set(i32.add(from.get, stride.get)),
      ]),
    ];
  });
}

function add(at: Expression<'i32'>, what: Expression<'v128'>, offset: number): Statement {
  return statements.store(at, f64x2.add(f64x2.load(at, offset), what), offset);
}
