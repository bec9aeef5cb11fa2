import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns } from './compare-runs.ts';

const crossing = (from: string | null, to: string | null, count: number) => ({ from, to, count });

describe('compareRuns', () => {
  it('matches segments whatever they are called, and counts who stayed', () => {
    const compared = compareRuns(
      ['a', 'b'],
      ['a', 'b', 'c'],
      [
        crossing('a', 'b', 60),
        crossing('a', 'c', 10),
        crossing('b', 'a', 30),
        crossing('b', null, 5),
        crossing(null, 'a', 7),
      ],
    );
    expect(compared).toMatchObject({
      counts: [
        [0, 60, 10],
        [30, 0, 0],
      ],
      both: 100,
      matched: [1, 0],
      stayed: 90,
    });
  });

  it('says nothing of runs that share nobody', () => {
    expect(compareRuns(['a'], ['a'], [crossing('a', null, 3), crossing(null, 'a', 3)])).toMatchObject({
      both: 0,
      adjustedRand: null,
      matched: [null],
    });
  });

  it('finds a run equal to itself under other names', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const codes = sizes.map((_, at) => String.fromCharCode(97 + at));
        const turned = [...codes].reverse();
        const compared = compareRuns(
          codes,
          turned,
          sizes.map((size, at) => crossing(codes[at] ?? '', codes[at] ?? '', size)),
        );
        expect(compared.adjustedRand).toBe(1);
        expect(compared.stayed).toBe(compared.both);
        expect(compared.matched).toEqual(codes.map((code) => turned.indexOf(code)));
      }),
    );
  });
});
