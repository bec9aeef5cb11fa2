import type { CategoricalColumn } from '#lib/responses/table.ts';

/** The categories of a nominal variable that get a coordinate: those that occur in any row, of two of them the second. O(table rows). */
export function kindsOf({ cells, categories }: CategoricalColumn): number[] {
  const occurs = new Uint8Array(categories.length);
  for (let row = 0; row < cells.length; row++) {
    const code = cells[row] as number;
    if (code >= 0) occurs[code] = 1;
  }
  const kinds = categories.flatMap((_, at) => (occurs[at] ? [at] : []));
  return kinds.length === 2 ? kinds.slice(1) : kinds;
}
