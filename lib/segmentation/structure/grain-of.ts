/** A coordinate with more values than this is taken as continuous. */
const MOST_STEPS = 20;

/**
 * By coordinate the least step between two values that occur (1 for a yes/no as 0/1 and for a rating), and 0 for one with more
 * than 20 values or only one: how coarsely answers were taken down. A 0 between negative and positive values is a gap that was put at the mean,
 * and no answer. O(count × dimensions).
 */
export function grainOf(values: Float64Array, count: number, dimensions: number): Float64Array {
  return Float64Array.from({ length: dimensions }, (_, j) => {
    const seen = new Set<number>();
    for (let i = 0; i < count && seen.size <= MOST_STEPS; i++) seen.add(values[i * dimensions + j] as number);
    if (seen.size > 2 && Math.min(...seen) < 0 && Math.max(...seen) > 0) seen.delete(0);
    if (seen.size > MOST_STEPS || seen.size < 2) return 0;
    const steps = [...seen].sort((a, b) => a - b);
    return Math.min(...steps.slice(1).map((step, at) => step - (steps[at] as number)));
  });
}
