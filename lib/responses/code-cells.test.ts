import { expect, test } from 'vitest';
import { codeCells } from './code-cells.ts';

test.each([
  [1, Int8Array],
  [128, Int8Array],
  [129, Int16Array],
  [32_768, Int16Array],
  [32_769, Int32Array],
])('codes of %i categories keep the greatest and a gap, as narrow as they can', (categories, kind) => {
  const codes = codeCells(3, categories, (row) => [categories - 1, -1, 0][row] as number);
  expect(codes).toBeInstanceOf(kind);
  expect([...codes]).toEqual([categories - 1, -1, 0]);
});
