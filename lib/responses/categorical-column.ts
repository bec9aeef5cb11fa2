import type { AboutColumn } from './about-column.ts';
import type { CategoricalColumn, Category } from './table.ts';

/** A column of one category each; a value that is none of the categories is missing. */
export function categoricalColumn(
  about: AboutColumn,
  scale: 'nominal' | 'ordinal' | 'binary',
  categories: readonly Category[],
  values: readonly unknown[],
): CategoricalColumn {
  const place = new Map(categories.map(({ code }, at) => [code, at]));
  const cells = Int32Array.from(values, (value) => place.get(value === undefined ? '' : String(value)) ?? -1);
  return { ...about, scale, categories, cells };
}
