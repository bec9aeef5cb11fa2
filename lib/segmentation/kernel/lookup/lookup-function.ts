import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

const { add, load, loadSplat, mul, sub } = f64x2;

/**
 * Function `lookup<width>`: squared distances to `width` pairs of centres, whose sums stay in registers.
 * `cells` and `values` are the first point's, `packBytes` and `numberBytes` how far on the next one's are; `table`, `centres` and `out` the
 * first of these pairs, `stride` from one row to the next, `end` where `out` would go on.
 */
export function lookupFunction(width: number): WasmFunction {
  const names = ['cells', 'values', 'packBytes', 'numberBytes', 'table', 'centres', 'stride', 'out', 'end'] as const;
  return functionWriter(`lookup${width}`, names, (given, local) => {
    const { cells, values, packBytes, numberBytes, table, centres, stride, out, end } = given;
    const row = local('i32');
    const stop = local('i32');
    const x = local('v128');
    const d = local('v128');
    const sums = Array.from({ length: width }, () => local('v128'));
    return [
      statements.whilst(i32.ne(out.get, end.get), [
        ...sums.map((sum) => sum.set(f64x2.const(0))),
        stop.set(i32.add(cells.get, packBytes.get)),
        statements.whilst(i32.ne(cells.get, stop.get), [
          row.set(i32.add(table.get, i32.mul(i32.load16(cells.get), stride.get))),
          ...sums.map((sum, g) => sum.set(add(sum.get, load(row.get, 16 * g)))),
          cells.set(i32.add(cells.get, i32.const(2))),
        ]),
        row.set(centres.get),
        stop.set(i32.add(values.get, numberBytes.get)),
        statements.whilst(i32.ne(values.get, stop.get), [
          x.set(loadSplat(values.get)),
          ...sums.flatMap((sum, g) => [
            d.set(sub(x.get, load(row.get, 16 * g))),
            sum.set(add(sum.get, mul(d.get, d.get))),
          ]),
          row.set(i32.add(row.get, stride.get)),
          values.set(i32.add(values.get, i32.const(8))),
        ]),
        ...sums.map((sum, g) => statements.store(out.get, sum.get, 16 * g)),
        out.set(i32.add(out.get, stride.get)),
      ]),
    ];
  });
}
