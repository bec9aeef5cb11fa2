import { expect, test } from 'vitest';
import { markdownTable } from './markdown-table.ts';

test('[S01] no text of others opens a cell or a line of a table', () => {
  expect(markdownTable(['a'], [['x|y\nz']]).split('\n')).toHaveLength(3);
});
