import { f64 } from '../assembler/f64.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

const { eq, lane, load, pmin, splat, which } = f64x2;

/** Function `nearest`: the place of the least number in each row of `out`, and that number, however many there are. */
export function nearestOfManyFunction(): WasmFunction {
  return functionWriter(
    'nearest',
    ['out', 'end', 'stride', 'found', 'near'],
    ({ out, end, stride, found, near }, local) => {
      const at = local('i32');
      const rowEnd = local('i32');
      const least = local('v128');
      const onwards = at.set(i32.add(at.get, i32.const(16)));
      const here = which(eq(load(at.get), least.get));
      return [
        statements.whilst(i32.ne(out.get, end.get), [
          rowEnd.set(i32.add(out.get, stride.get)),
          least.set(load(out.get)),
          at.set(i32.add(out.get, i32.const(16))),
          statements.whilst(i32.ne(at.get, rowEnd.get), [least.set(pmin(least.get, load(at.get))), onwards]),
          least.set(splat(f64.smaller(lane(least.get, 0), lane(least.get, 1)))),
          statements.store(near.get, lane(least.get, 0)),
          at.set(out.get),
          // The row ends the search too, should a distance be no number: the first is taken then.
          statements.whilst(i32.and(i32.ne(at.get, rowEnd.get), i32.eqz(here)), [onwards]),
          statements.store(found.get, i32.const(0)),
          statements.when(i32.ne(at.get, rowEnd.get), [
            statements.store(found.get, i32.add(i32.shr(i32.sub(at.get, out.get), 3), i32.ctz(here))),
          ]),
          found.set(i32.add(found.get, i32.const(4))),
          near.set(i32.add(near.get, i32.const(8))),
          out.set(rowEnd.get),
        ]),
      ];
    },
  );
}
