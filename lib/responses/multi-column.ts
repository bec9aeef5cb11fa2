import type { AboutColumn } from './about-column.ts';
import type { Category, MultiColumn } from './table.ts';

/** A column of several categories each; a value that is no list is missing, an empty list is an answer. */
export function multiColumn(
  about: AboutColumn,
  categories: readonly Category[],
  values: readonly unknown[],
): MultiColumn {
  const chosen = new Uint8Array(values.length * categories.length);
  const missing = new Uint8Array(values.length);
  values.forEach((value, row) => {
    if (!Array.isArray(value)) {
      missing[row] = 1;
      return;
    }
    categories.forEach(({ code }, at) => {
      if (value.includes(code)) chosen[row * categories.length + at] = 1;
    });
  });
  return { ...about, scale: 'multi', categories, chosen, missing };
}
