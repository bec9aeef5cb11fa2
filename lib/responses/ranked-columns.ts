import type { ColumnReading } from './column-reading.ts';
import type { NumericColumn } from './table.ts';

/**
 * A ranking as a number for each of what was ranked: as many points as there are to rank for the first, one fewer for each place below;
 * what a person left unranked shares the points that are left. Points of one person always add up to the same. O(rows × options).
 * @param column name and what else the columns have in common
 * @param cells by row the place of its text in the reading
 * @see J.-C. de Borda (1784); ties by their mean rank, as R: `rank(ties.method = "average")`
 */
export function rankedColumns(
  column: Omit<NumericColumn, 'scale' | 'cells'>,
  { categories, chosenOf }: Pick<Extract<ColumnReading, { kind: 'multi' }>, 'categories' | 'chosenOf'>,
  cells: ArrayLike<number>,
): NumericColumn[] {
  const most = categories.length;
  const pointsOf = chosenOf.map((chosen) => {
    if (!chosen || chosen.length === 0) return null;
    const ranked = [...new Set(chosen)];
    const points = new Float64Array(most).fill((most - ranked.length + 1) / 2);
    ranked.forEach((option, place) => {
      points[option] = most - place;
    });
    return points;
  });
  return categories.map(({ code, label }, option) => ({
    ...column,
    name: `${column.name}.${code}`,
    label: `${column.label ?? column.name}: ${label ?? code}`,
    scale: 'interval',
    cells: Float64Array.from(cells, (at) => pointsOf[at]?.[option] ?? Number.NaN),
  }));
}
