import { expect, test } from 'vitest';
import type { CategoricalColumn, Table } from '../../responses/table.ts';
import type { SegmentRows } from '../segment-rows.ts';
import { contrasts } from './contrasts.ts';

const rows = 200;
const halves: SegmentRows = { codes: ['a', 'b'], of: Int32Array.from({ length: rows }, (_, row) => row % 2) };

function column(name: string, cell: (row: number) => number): CategoricalColumn {
  return {
    name,
    scale: 'binary',
    categories: [{ code: '0' }, { code: '1' }],
    cells: Int32Array.from({ length: rows }, (_, row) => cell(row)),
  };
}

const many = (n: number, one: (at: number) => CategoricalColumn) => Array.from({ length: n }, (_, at) => one(at));
/** Found by these: they differ by construction. */
const made = many(20, (at) => column(`made${at}`, (row) => row % 2));
/** 59 of 100 against 45: alone p is about .05, among twenty nothing. */
const chance = column('chance', (row) => Number(row % 2 === 0 ? row < 118 : row < 90));
const same = many(19, (at) => column(`same${at}`, (row) => Number(row % 4 < 2)));

test('what differs by construction makes nothing else look surer', () => {
  const whole: Table = { rows, columns: [...made, chance, ...same] };
  const others: Table = { rows, columns: [chance, ...same] };
  const clustered = new Set(made.map(({ name }) => name));
  const p = (all: ReturnType<typeof contrasts>) => all.find(({ variable }) => variable === 'chance')?.p ?? 0;
  const none: ReadonlySet<string> = new Set();
  expect(p(contrasts(whole, halves, none))).toBeLessThan(0.15);
  expect(p(contrasts(others, halves, none))).toBeGreaterThan(0.9);
  expect(p(contrasts(whole, halves, clustered))).toBe(p(contrasts(others, halves, none)));
  for (const one of contrasts(whole, halves, clustered))
    if (clustered.has(one.variable)) expect(one.p).toBeLessThan(0.001);
});
