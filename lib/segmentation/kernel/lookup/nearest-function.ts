import type { Expression } from '../assembler/expression.ts';
import { f64 } from '../assembler/f64.ts';
import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

const { eq, lane, load, pmin, splat, which } = f64x2;

/**
 * Function `nearest<width>`: the place of the least number in each row of `out`, of `width` pairs, and that number. Every pair is asked for it and
 * the first that has it is taken, so that there is nothing to guess.
 */
export function nearestFunction(width: number): WasmFunction {
  const names = ['out', 'end', 'found', 'near'] as const;
  return functionWriter(`nearest${width}`, names, ({ out, end, found, near }, local) => {
    const pairs = Array.from({ length: width }, () => local('v128'));
    const least = local('v128');
    const lowest = pairs.map(({ get }) => get).reduce((a, b) => pmin(a, b));
    const places = pairs.map(({ get }, at) => i32.shl(which(eq(get, least.get)), 2 * at));
    const here = local('i32');
    const forward = (pointer: typeof out, by: number) => pointer.set(i32.add(pointer.get, i32.const(by)));
    return [
      statements.whilst(i32.ne(out.get, end.get), [
        ...pairs.map((pair, at) => pair.set(load(out.get, 16 * at))),
        least.set(lowest),
        least.set(splat(f64.smaller(lane(least.get, 0), lane(least.get, 1)))),
        statements.store(near.get, lane(least.get, 0)),
        here.set(places.reduce((a: Expression<'i32'>, b) => i32.or(a, b))),
        // Should a distance be no number, the first is taken, and nothing is counted beyond the last.
        statements.store(found.get, i32.ctz(i32.or(here.get, i32.eqz(here.get)))),
        forward(found, 4),
        forward(near, 8),
        forward(out, 16 * width),
      ]),
    ];
  });
}
