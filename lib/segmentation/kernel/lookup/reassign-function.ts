import { f64 } from '../assembler/f64.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';
import { REGISTER, registerStatements } from './register-statements.ts';

/** Function `reassign`: labels and what hangs on them follow what was found, for the points whose `found` ends at `end`. */
export function reassignFunction(): WasmFunction {
  const names = ['found', 'end', 'near', 'labels', 'weights', 'cells', 'values', 'tally', ...REGISTER] as const;
  return functionWriter('reassign', names, (given, local) => {
    const { found, end, near, labels, weights, cells, values, tally, packBytes, numberBytes } = given;
    const register = registerStatements(given, local);
    const total = local('f64', f64.load(tally.get));
    const changed = local('i32', i32.load(tally.get, 8));
    const was = local('i32');
    const own = local('i32');
    const cluster = local('i32');
    const w = local('f64');
    const forward = (pointer: typeof was, by: typeof own.get) => pointer.set(i32.add(pointer.get, by));
    return [
      statements.whilst(i32.ne(found.get, end.get), [
        w.set(f64.load(weights.get)),
        total.set(f64.add(total.get, f64.mul(w.get, f64.load(near.get)))),
        was.set(i32.load(labels.get)),
        own.set(i32.load(found.get)),
        statements.when(i32.ne(was.get, own.get), [
          statements.store(labels.get, own.get),
          statements.when(f64.ne(w.get, f64.const(0)), [
            statements.when(i32.ge(was.get, i32.const(0)), [
              cluster.set(i32.shl(was.get, 3)),
              ...register(cells, values, cluster, f64.sub(f64.const(0), w.get), -1),
            ]),
            cluster.set(i32.shl(own.get, 3)),
            ...register(cells, values, cluster, w.get, 1),
            forward(changed, i32.const(1)),
          ]),
        ]),
        forward(found, i32.const(4)),
        forward(near, i32.const(8)),
        forward(labels, i32.const(4)),
        forward(weights, i32.const(8)),
        forward(cells, packBytes.get),
        forward(values, numberBytes.get),
      ]),
      statements.store(tally.get, total.get),
      statements.store(tally.get, changed.get, 8),
    ];
  });
}
