import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { sampleWeights } from './sample-weights.ts';

test('[U6] of weights that are no whole numbers as many are drawn as asked, each as often as its weight has it', () => {
  const weight = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 4000 }).map((n) => n / 1024),
  );
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(),
      (some, size, seed) => {
        // One more that is no whole number, and not 0.
        const weights = Float64Array.from([...some, 0.5]);
        const drawn = sampleWeights(weights, size, seededRandom(seed));
        expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(size);
        const total = weights.reduce((sum, w) => sum + w, 0);
        drawn.forEach((n, i) => {
          expect(Math.abs(n - ((weights[i] as number) * size) / total)).toBeLessThan(1 + 1e-9);
          if (weights[i] === 0) expect(n).toBe(0);
        });
      },
    ),
  );
});
