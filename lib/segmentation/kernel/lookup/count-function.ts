import { f64 } from '../assembler/f64.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { REGISTER, registerStatements } from './register-statements.ts';

/** Function `count`: registers every point with people and a label, up to the label at `end`. */
export function countFunction(): WasmFunction {
  const names = ['labels', 'end', 'weights', 'cells', 'values', ...REGISTER] as const;
  return functionWriter('count', names, (given, local) => {
    const { labels, end, weights, cells, values, packBytes, numberBytes } = given;
    const register = registerStatements(given, local);
    const cluster = local('i32');
    const w = local('f64');
    return [
      statements.whilst(i32.ne(labels.get, end.get), [
        cluster.set(i32.shl(i32.load(labels.get), 3)),
        w.set(f64.load(weights.get)),
        statements.when(
          i32.and(i32.ge(cluster.get, i32.const(0)), f64.ne(w.get, f64.const(0))),
          register(cells, values, cluster, w.get, 1),
        ),
        labels.set(i32.add(labels.get, i32.const(4))),
        weights.set(i32.add(weights.get, i32.const(8))),
        cells.set(i32.add(cells.get, packBytes.get)),
        values.set(i32.add(values.get, numberBytes.get)),
      ]),
    ];
  });
}
