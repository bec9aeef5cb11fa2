import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAnalysis } from './testing/check-analysis.ts';
import { randomAnalysis } from './testing/random-analysis.ts';

test('[F1] [P1] [A4] [O11] any table gives a failure or a document whose numbers add up', { timeout: 120_000 }, () => {
  const refused: unknown[] = [];
  fc.assert(
    fc.property(randomAnalysis, (analysis) => {
      const refusal = checkAnalysis(analysis);
      if (refusal) refused.push(refusal);
    }),
    { numRuns: 1_000 },
  );
  // Were most tables refused, nothing would have been tried.
  expect(refused.length).toBeLessThan(500);
});
