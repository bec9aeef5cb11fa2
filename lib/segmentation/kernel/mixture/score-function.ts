import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { place } from './place-names.ts';
import { pointLoops } from './point-loops.ts';
import { walk } from './walk.ts';

/**
 * Function `score<width>(points, shift)`: scores of `width` pairs of classes, which begin `shift` bytes into every row.
 * The sums of a point stay in registers.
 */
export function scoreFunction(width: number): WasmFunction {
  return functionWriter(`score${width}`, ['points', 'shift'], ({ points, shift }, local) => {
    const stride = local('i32', i32.shl(place('pairs'), 4));
    const base = local('i32', i32.add(place('base'), shift.get));
    const table = local('i32', i32.add(place('table'), shift.get));
    const gapTable = local('i32', i32.add(place('gapTable'), shift.get));
    const coefficients = local('i32', i32.add(place('coefficients'), i32.shl(shift.get, 1)));
    const out = local('i32', i32.add(place('scores'), shift.get));
    const t = local('i32', place('list'));
    const end = local('i32', i32.add(place('list'), i32.shl(points.get, 2)));
    const loops = pointLoops(local, stride.get);
    const row = local('i32');
    const address = local('i32');
    const x = local('v128');
    const sums = Array.from({ length: width }, () => local('v128'));
    return [
      walk(t, end.get, 4, [
        loops.find(t.get),
        ...sums.map((sum, g) => sum.set(f64x2.load(base.get, 16 * g))),
        ...loops.lookUps(
          row,
          table.get,
          gapTable.get,
          sums.map((sum, g) => sum.set(f64x2.add(sum.get, f64x2.load(row.get, 16 * g)))),
        ),
        ...loops.numbers(address, row, coefficients.get, [
          x.set(f64x2.loadSplat(address.get)),
          ...sums.map((sum, g) => {
            const bent = f64x2.mul(x.get, f64x2.load(row.get, 32 * g + 16));
            return sum.set(f64x2.add(sum.get, f64x2.mul(x.get, f64x2.add(f64x2.load(row.get, 32 * g), bent))));
          }),
        ]),
        ...sums.map((sum, g) => statements.store(out.get, sum.get, 16 * g)),
        out.set(i32.add(out.get, stride.get)),
      ]),
    ];
  });
}
