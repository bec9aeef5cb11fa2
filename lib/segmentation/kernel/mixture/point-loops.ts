import type { Expression, Statement } from '../assembler/expression.ts';
import type { Local, MakeLocal } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { place } from './place-names.ts';
import { walk } from './walk.ts';

/** Loops over what one point has, for the functions that score points and sum them. */
export interface PointLoops {
  /** Reads which point stands at address `at` of the list. */
  readonly find: (at: Expression<'i32'>) => Statement;
  /** Runs `body` with `row` at each row of `table` and then of `gapTable` that the point looks up. */
  readonly lookUps: (
    row: Local<'i32'>,
    table: Expression<'i32'>,
    gapTable: Expression<'i32'>,
    body: readonly Statement[],
  ) => Statement[];
  /** Runs `body` with `x` at the address of each number of the point, and `row` at that variable's row of a table that begins at `first`. */
  readonly numbers: (
    x: Local<'i32'>,
    row: Local<'i32'>,
    first: Expression<'i32'>,
    body: readonly Statement[],
  ) => Statement[];
}

/** @param stride bytes of a row of classes */
export function pointLoops(local: MakeLocal, stride: Expression<'i32'>): PointLoops {
  const cells = local('i32', place('cells'));
  const gapsFrom = local('i32', place('gapsFrom'));
  const gaps = local('i32', place('gaps'));
  const values = local('i32', place('values'));
  const packBytes = local('i32', i32.shl(place('packs'), 2));
  const numberBytes = local('i32', i32.shl(place('numeric'), 3));
  const point = local('i32');
  const at = local('i32');
  const end = local('i32');
  const gapAt = i32.add(gapsFrom.get, i32.shl(point.get, 2));
  const rowIn = (table: Expression<'i32'>) => i32.add(table, i32.mul(i32.load(at.get), stride));
  return {
    find: (address) => point.set(i32.load(address)),
    lookUps: (row, table, gapTable, body) => [
      at.set(i32.add(cells.get, i32.mul(point.get, packBytes.get))),
      end.set(i32.add(at.get, packBytes.get)),
      walk(at, end.get, 4, [row.set(rowIn(table)), ...body]),
      at.set(i32.add(gaps.get, i32.shl(i32.load(gapAt), 2))),
      end.set(i32.add(gaps.get, i32.shl(i32.load(gapAt, 4), 2))),
      walk(at, end.get, 4, [row.set(rowIn(gapTable)), ...body]),
    ],
    numbers: (x, row, first, body) => [
      row.set(first),
      x.set(i32.add(values.get, i32.mul(point.get, numberBytes.get))),
      end.set(i32.add(x.get, numberBytes.get)),
      walk(x, end.get, 8, [...body, row.set(i32.add(row.get, i32.shl(stride, 1)))]),
    ],
  };
}
