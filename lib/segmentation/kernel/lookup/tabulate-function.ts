import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

const { add, load, loadSplat, mul, sub } = f64x2;

/**
 * Function `tabulate`: tables of packs, column by column. What is to be done, up to `jobsEnd`: where the pack's table begins, where its rows
 * end so far (where it begins: none) and where they will, the values and their end, the centres. The rows so far become as many more as there are values; from
 * the end, so that nothing is written over before it is read. `apart` is room for the distances of the values.
 */
export function tabulateFunction(): WasmFunction {
  return functionWriter('tabulate', ['jobs', 'jobsEnd', 'stride', 'apart'], (given, local) => {
    const { jobs, jobsEnd, stride, apart } = given;
    const [table, end, to, value, valuesEnd] = [local('i32'), local('i32'), local('i32'), local('i32'), local('i32')];
    const [centres, centresEnd, at, row] = [local('i32'), local('i32'), local('i32'), local('i32')];
    const [far, farEnd] = [local('i32'), local('i32')];
    const d = local('v128');
    const by = (pointer: typeof at, bytes: number) => pointer.set(i32.add(pointer.get, i32.const(bytes)));
    const read = [table, end, to, value, valuesEnd, centres].map((job, n) => job.set(i32.load(jobs.get, 4 * n)));
    const begin = [
      end.set(i32.add(table.get, stride.get)),
      at.set(table.get),
      statements.whilst(i32.ne(at.get, end.get), [statements.store(at.get, f64x2.const(0)), by(at, 16)]),
    ];
    const measure = [
      far.set(apart.get),
      centresEnd.set(i32.add(centres.get, stride.get)),
      statements.whilst(i32.ne(value.get, valuesEnd.get), [
        at.set(centres.get),
        statements.whilst(i32.ne(at.get, centresEnd.get), [
          d.set(sub(loadSplat(value.get), load(at.get))),
          statements.store(far.get, mul(d.get, d.get)),
          ...[by(at, 16), by(far, 16)],
        ]),
        by(value, 8),
      ]),
      farEnd.set(far.get),
    ];
    const spread = statements.whilst(i32.ne(end.get, table.get), [
      row.set(i32.sub(end.get, stride.get)),
      far.set(farEnd.get),
      statements.whilst(i32.ne(far.get, apart.get), [
        at.set(end.get),
        statements.whilst(i32.ne(at.get, row.get), [
          ...[by(at, -16), by(far, -16), by(to, -16)],
          statements.store(to.get, add(load(at.get), load(far.get))),
        ]),
      ]),
      end.set(row.get),
    ]);
    return [
      statements.whilst(i32.ne(jobs.get, jobsEnd.get), [
        ...read,
        statements.when(i32.eq(end.get, table.get), begin),
        ...measure,
        spread,
        by(jobs, 24),
      ]),
    ];
  });
}
