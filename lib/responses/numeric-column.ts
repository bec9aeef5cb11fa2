import type { AboutColumn } from './about-column.ts';
import type { NumericColumn } from './table.ts';

/** A column of numbers; what is no number is missing. */
export function numericColumn(about: AboutColumn, values: readonly unknown[]): NumericColumn {
  return {
    ...about,
    scale: 'interval',
    cells: Float64Array.from(values, (v) => (typeof v === 'number' ? v : Number.NaN)),
  };
}
