import type { LiveCounts } from '#server/responses/read-live-counts.ts';

type Count = LiveCounts['counts'][number];

/** How many responses there are of a kind; tests are never among them unless asked for. */
export function sumOf(counts: readonly Count[], of: Partial<Omit<Count, 'n'>>): number {
  const wish = { test: false, ...of };
  const fits = (count: Count) => Object.entries(wish).every(([name, value]) => count[name as keyof Count] === value);
  return counts.reduce((sum, count) => (fits(count) ? sum + count.n : sum), 0);
}
