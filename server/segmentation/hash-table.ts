import { createHash, type Hash } from 'node:crypto';
import type { Column, Table } from '#lib/responses/table.ts';

/** SHA-256 over some words and every cell of a table, with the codes that cells stand for; labels do not matter. */
export function hashTable(words: Iterable<string>, { columns }: Table): string {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\n`);
  for (const column of columns) addColumn(hash, column);
  return hash.digest('hex');
}

function addColumn(hash: Hash, column: Column): void {
  const codes = 'categories' in column ? column.categories.map(({ code }) => code) : [];
  hash.update(`${JSON.stringify([column.name, column.scale, ...codes])}\n`);
  // One by one: all texts of very many together are longer than a string may be.
  if (column.scale === 'text') for (const cell of column.cells) hash.update(`${JSON.stringify(cell)}\n`);
  else if (column.scale === 'multi') hash.update(column.chosen).update(column.missing);
  else hash.update(column.cells);
}
