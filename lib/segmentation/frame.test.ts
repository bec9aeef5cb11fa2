import { expect, test } from 'vitest';
import { columns } from './fixtures/columns.ts';
import { frame } from './frame.ts';

const { number, yesNo, words, text, several } = columns;
const many = Array.from({ length: 30 }, (_, i) => i);

function framed(table: Parameters<typeof frame>[0], method: 'auto' | 'kmeans' = 'kmeans', names?: string[]) {
  const result = frame(table, names, method);
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value;
}

test('[F1] [F3] raw codes use complete rows, and every other row is counted with its reason', () => {
  const table = {
    rows: 5,
    columns: [number('age', [20, null, null, 41, 33]), yesNo('buys', [true, false, null, false, null])],
  };
  const { rows, dropped } = framed(table);
  expect([...rows]).toEqual([0, 3]);
  expect(dropped).toEqual([
    { reason: 'no-answer', count: 1 },
    { reason: 'incomplete', count: 2 },
  ]);
});

test('[F1] [F4] mixed answers keep who answered a quarter, and name the others', () => {
  const table = {
    rows: 3,
    columns: 'abcde'
      .split('')
      .map((name, i) => number(name, [i, i === 0 ? 1 : null, i < 2 ? i : null].concat()))
      .map((column, i) => ({
        ...column,
        cells: Float64Array.from([...column.cells, i === 0 ? 7 : 8 + i, Number.NaN]),
      })),
  };
  const { rows, dropped } = framed({ ...table, rows: 5 }, 'auto');
  expect([...rows]).toEqual([0, 2, 3]);
  expect(dropped).toEqual([
    { reason: 'no-answer', count: 1 },
    { reason: 'sparse', count: 1 },
  ]);
});

test('[F2] what cannot be clustered is left out with its reason', () => {
  const table = {
    rows: 30,
    columns: [
      number('age', many),
      text('why', many.map(String)),
      yesNo(
        'here',
        many.map(() => true),
      ),
      number(
        'lost',
        many.map(() => null),
      ),
      words(
        'name',
        many.map((i) => `n${i}`),
      ),
      words(
        'city',
        many.map((i) => `c${i % 3}`),
      ),
      several(
        'none',
        many.map(() => ''),
        ['a', 'b'],
      ),
    ],
  };
  const { columns: used, excluded } = framed(table);
  expect(used.map(({ name }) => name)).toEqual(['age', 'city']);
  expect(excluded).toEqual([
    { name: 'why', reason: 'text' },
    { name: 'here', reason: 'constant' },
    { name: 'lost', reason: 'empty' },
    { name: 'name', reason: 'identifier' },
    { name: 'none', reason: 'constant' },
  ]);
});

test('[F5] a variable that does not exist fails, and so does a frame without variables', () => {
  const table = { rows: 2, columns: [number('age', [1, 2]), text('why', ['a', 'b'])] };
  expect(frame(table, ['age', 'aeg'], 'auto')).toEqual({ ok: false, failure: { tag: 'unknownVariable', name: 'aeg' } });
  expect(frame(table, ['why'], 'auto')).toEqual({ ok: false, failure: { tag: 'noVariables' } });
  expect(framed(table, 'auto', ['age', 'age']).columns.length).toBe(1);
});

test('[F3] [F6] a multiple choice that was not answered is missing; one of which nothing was chosen is an answer', () => {
  const table = { rows: 4, columns: [several('uses', ['a', '', null, 'a b'], ['a', 'b'])] };
  const { rows, dropped } = framed(table);
  expect([...rows]).toEqual([0, 1, 3]);
  expect(dropped).toEqual([{ reason: 'no-answer', count: 1 }]);
});
