import { f64x2 } from '../assembler/f64x2.ts';
import { functionWriter, type Local, type WasmFunction } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

const { add, mul, sub } = f64x2;

/**
 * Function `distance<width>`: squared distances to `width` pairs of centres. Each centre is a lane with four sums, which
 * take coordinates by turns; what is left over goes to the first.
 * `values` … `end` are the points, `quads` and `bytes` what the whole fours of coordinates and all of them take up,
 * `centres` the first pair at the first coordinate, `stride` from one coordinate to the next, `out` and `step` where
 * the first point's distances go and how far on the next one's.
 */
export function distanceFunction(width: number): WasmFunction {
  const names = ['values', 'end', 'quads', 'bytes', 'centres', 'stride', 'out', 'step'] as const;
  return functionWriter(`distance${width}`, names, (given, local) => {
    const row = local('i32');
    const stop = local('i32');
    const x = local('v128');
    const d = local('v128');
    const sums = Array.from({ length: width }, () => [0, 1, 2, 3].map(() => local('v128')));
    const { values, out } = given;
    const coordinate = (turn: number) => [
      x.set(f64x2.loadSplat(values.get, 8 * turn)),
      ...sums.flatMap((four, g) => {
        const sum = four[turn] as Local<'v128'>;
        return [d.set(sub(x.get, f64x2.load(row.get, 16 * g))), sum.set(add(sum.get, mul(d.get, d.get)))];
      }),
      row.set(i32.add(row.get, given.stride.get)),
    ];
    const forward = (size: number) => values.set(i32.add(values.get, i32.const(size)));
    return [
      statements.whilst(i32.ne(values.get, given.end.get), [
        ...sums.flat().map((sum) => sum.set(f64x2.const(0))),
        row.set(given.centres.get),
        stop.set(i32.add(values.get, given.quads.get)),
        statements.whilst(i32.ne(values.get, stop.get), [...[0, 1, 2, 3].flatMap(coordinate), forward(32)]),
        stop.set(i32.add(stop.get, i32.sub(given.bytes.get, given.quads.get))),
        statements.whilst(i32.ne(values.get, stop.get), [...coordinate(0), forward(8)]),
        ...sums.map((four, g) => {
          const [s0, s1, s2, s3] = four.map((sum) => sum.get) as [
            typeof x.get,
            typeof x.get,
            typeof x.get,
            typeof x.get,
          ];
          return statements.store(out.get, add(add(s0, s1), add(s2, s3)), 16 * g);
        }),
        out.set(i32.add(out.get, given.step.get)),
      ]),
    ];
  });
}
