import type { DistinctValues } from './distinct-values.ts';
import { splitList } from './split-list.ts';

/** What may stand between several choices in one cell, safest first. */
const SEPARATORS = [';', '|', ', '] as const;

/**
 * The separator of a column that holds several choices per cell ("Friends;Search"), or undefined. Careful, because a
 * comma also stands inside ordinary answers: the parts must be few, must come back in other combinations, must be no
 * more than the combinations (or mostly stand alone somewhere too), and no cell may name one twice.
 */
export function inferList({ values, n }: DistinctValues): string | undefined {
  return SEPARATORS.find((separator) => fits(values, n, separator));
}

function fits(values: DistinctValues['values'], n: number, separator: string): boolean {
  let joined = 0;
  const parts = new Map<string, { count: number; values: number; alone: boolean }>();
  for (const { text, count } of values) {
    const pieces = splitList(text, separator);
    if (pieces.length === 0 || new Set(pieces).size < pieces.length) return false;
    if (pieces.length > 1) joined += count;
    for (const piece of pieces) {
      const seen = parts.get(piece) ?? { count: 0, values: 0, alone: false };
      parts.set(piece, {
        count: seen.count + count,
        values: seen.values + 1,
        alone: seen.alone || pieces.length === 1,
      });
      if (parts.size > 60) return false;
    }
  }
  const all = [...parts.values()];
  const share = (test: (part: (typeof all)[number]) => boolean) => all.filter(test).length / all.length;
  if (joined < Math.max(2, n * 0.05) || parts.size < 2) return false;
  if (share((part) => part.count >= 3) < 0.5) return false;
  const recombined = share((part) => part.values >= 2);
  if (separator === ', ') return parts.size <= values.length && recombined >= 0.7 && parts.size <= 30;
  return (parts.size <= values.length || share((part) => part.alone) >= 0.5) && recombined >= 0.5;
}
