import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeCells } from './code-cells.ts';
import { packTable } from './pack-table.ts';
import type { Column } from './table.ts';
import { unpackTable } from './unpack-table.ts';

/** Columns of every kind for the same respondents, gaps and all. */
const columns = fc.integer({ min: 0, max: 20 }).chain((rows) => {
  const cells = <T>(cell: fc.Arbitrary<T>) => fc.array(cell, { minLength: rows, maxLength: rows });
  const name = fc.string({ minLength: 1, maxLength: 5 });
  const coded = fc
    .record({ name, count: fc.constantFrom(2, 5, 200), at: cells(fc.integer({ min: -1, max: 1 })) })
    .map(({ name, count, at }): Column => {
      const categories = Array.from({ length: count }, (_, code) => ({ code: `é${code}` }));
      return { name, scale: 'nominal', categories, cells: codeCells(rows, count, (row) => at[row] as number) };
    });
  const number = fc
    .record({ name, cells: cells(fc.double()) })
    .map((given): Column => ({ name: given.name, scale: 'interval', cells: Float64Array.from(given.cells) }));
  const text = fc
    .record({ name, cells: cells(fc.option(fc.string({ unit: 'grapheme' }))) })
    .map((given): Column => ({ ...given, scale: 'text' }));
  const several = fc
    .record({ name, ticks: cells(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1))), missing: cells(fc.nat(1)) })
    .map(({ name, ticks, missing }): Column => {
      const categories = [{ code: 'a' }, { code: 'b' }, { code: 'c' }];
      const chosen = Uint8Array.from(ticks.flat());
      return { name, scale: 'multi', categories, chosen, missing: Uint8Array.from(missing) };
    });
  return fc.record({
    rows: fc.constant(rows),
    columns: fc.array(fc.oneof(coded, number, text, several), { maxLength: 6 }),
  });
});

test('a packed table is the same when it is unpacked, wherever its bytes lie', () => {
  fc.assert(
    fc.property(columns, fc.nat(9), (table, before) => {
      const packed = packTable(table, '1');
      const moved = new Uint8Array(before + packed.length + 3);
      moved.set(packed, before);
      expect(unpackTable(moved.subarray(before, before + packed.length), '1')).toEqual(table);
      // As a database driver hands bytes over: a part of a larger buffer, whose `slice` copies nothing.
      expect(unpackTable(Buffer.from(moved.buffer, before, packed.length), '1')).toEqual(table);
    }),
  );
});

test('a code of few categories takes one byte', () => {
  const categories = [{ code: 'no' }, { code: 'yes' }];
  const size = (rows: number) =>
    packTable({ rows, columns: [{ name: 'q', scale: 'binary', categories, cells: new Int8Array(rows) }] }, '1').length;
  expect(size(20_000) - size(10_000)).toBe(10_000);
});

test('bytes of another form, or by another release, are not read', () => {
  const packed = packTable({ rows: 0, columns: [] }, '1');
  expect(unpackTable(packed, '2')).toBeNull();
  const at = new TextDecoder().decode(packed).indexOf('"form":1') + 7;
  packed[at] = '2'.charCodeAt(0);
  expect(unpackTable(packed, '1')).toBeNull();
});
