import { contingency } from '#lib/statistics/contingency.ts';
import { matchClusters } from '../stability/match-clusters.ts';

/**
 * Which row goes with which column, one to one: as many as possible within the limit, and of those ways the one with the least
 * sum of distances. `out[row]` is its column, null for a row whose like is not there. O(k³).
 * @param distances `[row][column]`, none negative
 * @param limit the same shape; a pair further apart is never matched
 */
export function matchProfiles(
  distances: readonly (readonly number[])[],
  limit: readonly (readonly number[])[],
): (number | null)[] {
  const rows = distances.length;
  const columns = distances[0]?.length ?? 0;
  const k = Math.max(rows, columns);
  const fits = (row: number, column: number) =>
    (distances[row]?.[column] ?? Number.POSITIVE_INFINITY) <= (limit[row]?.[column] ?? 0);
  // A match within the limit is worth more than any saving of distance by making one fewer.
  const worth = 1 + distances.flat().reduce((sum, distance) => sum + distance, 0);
  const table = contingency([], [], k, k);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (fits(row, column)) table.counts[row * k + column] = worth - (distances[row]?.[column] ?? 0);
    }
  }
  const out: (number | null)[] = distances.map(() => null);
  matchClusters(table).forEach((row, column) => {
    if (fits(row, column)) out[row] = column;
  });
  return out;
}
