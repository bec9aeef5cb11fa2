import { describe, expect, it } from 'vitest';
import { countAttempt, forgiveAttempt } from './attempts.ts';

const at = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1000);
let nth = 0;
const limit = (most: number) => ({ key: `test ${nth++}`, most, withinSeconds: 60 });

describe('attempts', () => {
  it('[S31] are stopped by the first limit used up, and count again when its time is over', () => {
    const [narrow, wide] = [limit(2), limit(5)];
    expect(countAttempt([narrow, wide], at(0))).toBeUndefined();
    expect(countAttempt([narrow, wide], at(10))).toBeUndefined();
    expect(countAttempt([narrow, wide], at(20))).toEqual({ retryAfter: 40 });
    expect(countAttempt([narrow, wide], at(60))).toBeUndefined();
    expect(countAttempt([wide], at(59))).toBeUndefined();
  });

  it('that were right are taken back', () => {
    const one = limit(1);
    for (let i = 0; i < 3; i++) {
      expect(countAttempt([one], at(i))).toBeUndefined();
      forgiveAttempt([one]);
    }
  });

  it('[S42] hold bounded memory, whoever floods them', () => {
    for (let i = 0; i < 60_000; i++) countAttempt([{ key: `flood ${i}`, most: 1, withinSeconds: 60 }], at(i / 1000));
    const counters = (globalThis as { [key]?: Map<string, unknown> })[key];
    expect(counters?.size).toBeLessThanOrEqual(50_000);
    expect(countAttempt([{ key: 'flood 59999', most: 1, withinSeconds: 60 }], at(60))).toBeDefined();
  });
});

const key = Symbol.for('segue.attempts');
