import type { Column } from '#lib/responses/table.ts';

/** Grids of at least three rating items; smaller ones say too little about how a person uses the scale. */
export function gridsOf(columns: readonly Column[]): Map<string, Column[]> {
  const grids = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.grid === undefined || (column.scale !== 'ordinal' && column.scale !== 'interval')) continue;
    grids.set(column.grid, [...(grids.get(column.grid) ?? []), column]);
  }
  for (const [name, items] of grids) if (items.length < 3) grids.delete(name);
  return grids;
}
