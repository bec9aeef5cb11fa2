import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsThere } from './seconds-there.ts';

describe('how long a respondent was there', () => {
  it('is the moment of the end when nobody went away', () => {
    expect(secondsThere([40, 95, 130])).toBe(130);
    expect(secondsThere([])).toBe(0);
  });

  it('counts half an hour of a night', () => {
    expect(secondsThere([60, 60 + 9 * 3600, 100 + 9 * 3600])).toBe(60 + 1800 + 40);
  });

  it('never counts more than passed, nor less than nothing, whatever a clock did', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), (moments) => {
        const there = secondsThere(moments);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(Math.max(0, ...moments));
      }),
    );
  });
});
