import type { Expression, Statement } from '../assembler/expression.ts';
import { f64 } from '../assembler/f64.ts';
import type { Local, MakeLocal } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

type Address = Local<'i32'>;

/** Parameters of every function that registers points. */
export const REGISTER = ['packBytes', 'numberBytes', 'people', 'sums', 'stride', 'sizes', 'occupied'] as const;

type Given = Readonly<Record<(typeof REGISTER)[number], Address>>;

/**
 * Writes instructions that add a point to a cluster, or take it out: `cells` and `values` are the point's, `cluster` is 8 × the number of the
 * cluster, `people` those who come, less than 0 if they go, and `points` 1 or −1.
 */
export function registerStatements(
  { packBytes, numberBytes, people: counted, sums, stride, sizes, occupied }: Given,
  local: MakeLocal,
): (
  cells: Address,
  values: Address,
  cluster: Address,
  people: Expression<'f64'>,
  points: 1 | -1,
) => readonly Statement[] {
  const at = local('i32');
  const stop = local('i32');
  const to = local('i32');
  return (cells, values, cluster, people, points) => {
    const grow = (by: Expression<'f64'>) => statements.store(to.get, f64.add(f64.load(to.get), by));
    return [
      at.set(cells.get),
      stop.set(i32.add(cells.get, packBytes.get)),
      statements.whilst(i32.ne(at.get, stop.get), [
        to.set(i32.add(i32.add(counted.get, cluster.get), i32.mul(i32.load16(at.get), stride.get))),
        grow(people),
        at.set(i32.add(at.get, i32.const(2))),
      ]),
      at.set(values.get),
      stop.set(i32.add(values.get, numberBytes.get)),
      to.set(i32.add(sums.get, cluster.get)),
      statements.whilst(i32.ne(at.get, stop.get), [
        grow(f64.mul(people, f64.load(at.get))),
        at.set(i32.add(at.get, i32.const(8))),
        to.set(i32.add(to.get, stride.get)),
      ]),
      to.set(i32.add(sizes.get, cluster.get)),
      grow(people),
      to.set(i32.add(occupied.get, i32.shr(cluster.get, 1))),
      statements.store(to.get, i32.add(i32.load(to.get), i32.const(points))),
    ];
  };
}
