import { describe, expect, it } from 'vitest';
import { makeLimits } from './limits.ts';

describe('[S42] the limits of the door', () => {
  it('let a burst through, then say how long to wait, then let one through again', () => {
    const limits = makeLimits({ most: 3, perSecond: 0.5 }, { most: 100, perSecond: 100 });
    const take = (now: number) => limits.take('a', 'link', 1, now);
    expect([take(0), take(0), take(0), take(0)]).toEqual([undefined, undefined, undefined, 2]);
    expect(take(1000)).toBe(1);
    expect(take(2000)).toBeUndefined();
    expect(limits.take('b', 'link', 1, 2000)).toBeUndefined();
  });

  it('hold for a link whatever addresses ask', () => {
    const limits = makeLimits({ most: 10, perSecond: 1 }, { most: 4, perSecond: 1 });
    const outcomes = Array.from({ length: 6 }, (_, at) => limits.take(`10.0.0.${at}`, 'link', 1, 0));
    expect(outcomes.filter((wait) => wait === undefined)).toHaveLength(4);
  });
});
