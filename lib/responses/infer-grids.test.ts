import { expect, test } from 'vitest';
import { codeCells } from './code-cells.ts';
import { inferGrids } from './infer-grids.ts';
import type { CategoricalColumn } from './table.ts';

test('a column that shows a part of a long scale keeps its codes when it gets the whole one', () => {
  const scale = Array.from({ length: 200 }, (_, step) => ({ code: `${step}` }));
  const column = (name: string, from: number, to: number): CategoricalColumn => {
    const categories = scale.slice(from, to);
    const cells = codeCells(3, categories.length, (row) => [-1, 0, categories.length - 1][row] as number);
    return { name, scale: 'ordinal', categories, cells };
  };
  const out = inferGrids([column('a', 0, 200), column('b', 100, 200), column('c', 0, 200)]) as CategoricalColumn[];
  expect(out.map(({ grid }) => grid)).toEqual(['a … c', 'a … c', 'a … c']);
  expect(out[1]?.categories).toEqual(scale);
  expect([...(out[1]?.cells ?? [])]).toEqual([-1, 100, 199]);
});
