import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inAnswerOrder } from './in-answer-order.ts';

test('[A2] places come in the order of their answers, those of the same answers as they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (patterns) => {
      const sorted = [...patterns.keys()].sort((a, b) => (patterns[a] as number) - (patterns[b] as number) || a - b);
      expect([...inAnswerOrder(Int32Array.from(patterns))]).toEqual(sorted);
    }),
  );
});
