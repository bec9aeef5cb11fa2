import { expect, test } from 'vitest';
import { csvOf } from './csv-of.ts';

test('[S33] neither a header nor a cell of a chart’s file begins as a formula, and numbers stay numbers', () => {
  const columns = [
    { key: 'a', header: '=1+1' },
    { key: 'b', header: 'B' },
  ];
  const rows = ['+1+1', '-x', '@sum', '\tx', '\rx', '=a,"b"'].map((a) => ({ a, b: -5 }));
  const [head, ...lines] = csvOf(columns, rows).slice(1, -2).split('\r\n');
  expect(head).toBe("'=1+1,B");
  expect(lines).toEqual(["'+1+1,-5", "'-x,-5", "'@sum,-5", "'\tx,-5", '"\'\rx",-5', '"\'=a,""b""",-5']);
});
