import type { Contingency } from '#lib/statistics/contingency.ts';

/**
 * Which row of a square table goes with which column, one to one, so that as many people as possible are counted on
 * matched cells: clusters of one solution named after those of another. `out[column]` is its row. O(k³).
 * @see H. Kuhn (1955), J. Munkres (1957): the assignment problem, by shortest augmenting paths
 */
export function matchClusters({ rows: k, counts }: Contingency): Int32Array {
  // Potentials u, v and the path arrays count from 1; 0 is the free column from which each path starts.
  const u = new Float64Array(k + 1);
  const v = new Float64Array(k + 1);
  const rowOf = new Int32Array(k + 1);
  for (let row = 1; row <= k; row++) {
    const slack = new Float64Array(k + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(k + 1);
    const done = new Uint8Array(k + 1);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      done[column] = 1;
      const r = rowOf[column] as number;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= k; j++) {
        if (done[j]) continue;
        const cost = -(counts[(r - 1) * k + j - 1] as number) - (u[r] as number) - (v[j] as number);
        if (cost < (slack[j] as number)) {
          slack[j] = cost;
          from[j] = column;
        }
        if ((slack[j] as number) < least) {
          least = slack[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= k; j++) {
        if (done[j]) {
          const owner = rowOf[j] as number;
          u[owner] = (u[owner] as number) + least;
          v[j] = (v[j] as number) - least;
        } else slack[j] = (slack[j] as number) - least;
      }
      column = next;
    }
    while (column !== 0) {
      const before = from[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  return rowOf.slice(1).map((row) => row - 1);
}
