import type { GatheredRows } from './gather-rows.ts';

/** How many rows each run of equal ones has. */
export function runSizes({ rows, firsts }: Pick<GatheredRows, 'rows' | 'firsts'>): Float64Array {
  return Float64Array.from(firsts, (from, run) => (firsts[run + 1] ?? rows.length) - from);
}
