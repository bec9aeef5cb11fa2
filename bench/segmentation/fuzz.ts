import fc from 'fast-check';
import { checkAnalysis } from '#lib/segmentation/testing/check-analysis.ts';
import { randomAnalysis } from '#lib/segmentation/testing/random-analysis.ts';

/**
 * Analyses small tables made by chance, of every scale and method and with the oddest answers, and checks whatever comes out.
 * About 20 ms each.
 * @returns how many were tried, how many of them were refused with a reason, and the CPU seconds that it took
 * @throws with the smallest table found that breaks a rule, and the seed that leads there
 */
export function fuzz(
  runs = 100_000,
  seed = 1,
): { readonly runs: number; readonly refused: number; readonly seconds: number } {
  const began = process.cpuUsage();
  let refused = 0;
  const property = fc.property(randomAnalysis, (analysis) => {
    if (checkAnalysis(analysis) !== null) refused++;
  });
  fc.assert(property, { numRuns: runs, seed });
  const { user, system } = process.cpuUsage(began);
  return { runs, refused, seconds: (user + system) / 1e6 };
}
