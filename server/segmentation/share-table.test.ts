import { expect, test } from 'vitest';
import type { Codes } from '#lib/responses/codes.ts';
import type { Table } from '#lib/responses/table.ts';
import { shareTable } from './share-table.ts';

const categories = [{ code: 'a' }, { code: 'b' }];
const table: Table = {
  rows: 3,
  columns: [
    { name: 'kind', scale: 'nominal', categories, cells: Int8Array.of(0, -1, 1) },
    { name: 'town', scale: 'nominal', categories, cells: Int16Array.of(1, 0, -1) },
    { name: 'code', scale: 'nominal', categories, cells: Int32Array.of(1, 1, -1) },
    { name: 'age', scale: 'interval', cells: Float64Array.of(1.5, Number.NaN, 3) },
    {
      name: 'uses',
      scale: 'multi',
      categories,
      chosen: Uint8Array.of(1, 0, 0, 0, 1, 1),
      missing: Uint8Array.of(0, 1, 0),
    },
    { name: 'why', scale: 'text', cells: ['x', null, 'y'] },
  ],
};

type List = Float64Array | Uint8Array | Codes;

/** Every list of cells that is no text. */
const lists = ({ columns }: Table): List[] =>
  columns.flatMap((column): List[] => {
    if (column.scale === 'text') return [];
    return column.scale === 'multi' ? [column.chosen, column.missing] : [column.cells];
  });

test('a shared table says the same, its cells in memory that threads share', () => {
  const shared = shareTable(table);
  expect(shared).toEqual(table);
  for (const list of lists(shared)) expect(list.buffer).toBeInstanceOf(SharedArrayBuffer);
  for (const list of lists(table)) expect(list.buffer).not.toBeInstanceOf(SharedArrayBuffer);
});

test('what is shared already is not copied again', () => {
  const shared = shareTable(table);
  lists(shareTable(shared)).forEach((list, at) => {
    expect(list.buffer).toBe(lists(shared)[at]?.buffer);
  });
});

test('a table that is spent is freed, also where two columns look at the same memory', () => {
  const both = Int32Array.of(0, -1, 1, 1, 0, -1);
  const spent: Table = {
    rows: 3,
    columns: [
      { name: 'first', scale: 'nominal', categories, cells: both.subarray(0, 3) },
      { name: 'second', scale: 'ordinal', categories, cells: both.subarray(3) },
    ],
  };
  const shared = shareTable(spent, 'spent');
  expect(lists(shared)).toEqual([Int32Array.of(0, -1, 1), Int32Array.of(1, 0, -1)]);
  for (const list of lists(spent)) expect(list.length).toBe(0);
});
