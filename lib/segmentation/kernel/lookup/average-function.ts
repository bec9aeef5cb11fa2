import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

const { add, choose, div, load, loadSplat, mul, ne } = f64x2;

/**
 * Function `average`: means, column by column. What is to be done, up to `jobsEnd`: the rows of people, where they go summed over the
 * column that changes fastest, where these will end, the values of that column and their end, the centres.
 */
export function averageFunction(): WasmFunction {
  return functionWriter('average', ['jobs', 'jobsEnd', 'stride', 'sizes'], (given, local) => {
    const { jobs, jobsEnd, stride, sizes } = given;
    const [rows, left, leftEnd, values] = [local('i32'), local('i32'), local('i32'), local('i32')];
    const [valuesEnd, centres, pair] = [local('i32'), local('i32'), local('i32')];
    const [from, to, value] = [local('i32'), local('i32'), local('i32')];
    const [here, held, sum, size] = [local('v128'), local('v128'), local('v128'), local('v128')];
    const forward = (pointer: typeof from, by: typeof from.get) => pointer.set(i32.add(pointer.get, by));
    const job = [rows, left, leftEnd, values, valuesEnd, centres];
    const addUp = [
      held.set(f64x2.const(0)),
      value.set(values.get),
      statements.whilst(i32.ne(value.get, valuesEnd.get), [
        here.set(load(from.get)),
        held.set(add(held.get, here.get)),
        sum.set(add(sum.get, mul(here.get, loadSplat(value.get)))),
        forward(value, i32.const(8)),
        forward(from, stride.get),
      ]),
      statements.store(to.get, held.get),
      forward(to, stride.get),
    ];
    return [
      statements.whilst(i32.ne(jobs.get, jobsEnd.get), [
        ...job.map((address, n) => address.set(i32.load(jobs.get, 4 * n))),
        pair.set(i32.const(0)),
        statements.whilst(i32.ne(pair.get, stride.get), [
          from.set(i32.add(rows.get, pair.get)),
          to.set(i32.add(left.get, pair.get)),
          sum.set(f64x2.const(0)),
          statements.whilst(i32.ne(to.get, i32.add(leftEnd.get, pair.get)), addUp),
          size.set(load(i32.add(sizes.get, pair.get))),
          to.set(i32.add(centres.get, pair.get)),
          statements.store(to.get, choose(ne(size.get, f64x2.const(0)), div(sum.get, size.get), load(to.get))),
          forward(pair, i32.const(16)),
        ]),
        forward(jobs, i32.const(24)),
      ]),
    ];
  });
}
