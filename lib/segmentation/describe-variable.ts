import type { Column } from '#lib/responses/table.ts';
import { isMissing } from './encode/is-missing.ts';
import type { UsedVariable } from './segmentation.ts';

/** What the document says of a used variable; missing cells are counted over all `rows` of the table. */
export function describeVariable(column: Column, rows: number): UsedVariable {
  let missing = 0;
  for (let row = 0; row < rows; row++) if (isMissing(column, row)) missing++;
  return { name: column.name, scale: column.scale, factor: column.factor ?? null, missing };
}
