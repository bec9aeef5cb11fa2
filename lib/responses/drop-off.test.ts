import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropOff, type PagePath } from './drop-off.ts';

const order = ['one', 'two', 'three'];

describe('drop-off per page', () => {
  it('counts who came to each page, who stopped there, and how long half of them took', () => {
    const { pages, n } = dropOff(order, [
      {
        status: 'complete',
        page: null,
        timeline: [
          ['one', 20],
          ['two', 50],
          ['three', 60],
        ],
      },
      { status: 'open', page: 'two', timeline: [['one', 40]] },
      { status: 'open', page: null, timeline: [] },
      { status: 'screened-out', page: null, timeline: [['one', 10]] },
    ]);
    expect(n).toBe(4);
    expect(pages).toEqual([
      { page: 'one', reached: 4, left: 1, screenedOut: 1, medianSeconds: 20 },
      { page: 'two', reached: 2, left: 1, screenedOut: 0, medianSeconds: 30 },
      { page: 'three', reached: 1, left: 0, screenedOut: 0, medianSeconds: 10 },
    ]);
  });

  it('leaves out what came without pages, and says how many', () => {
    const { n, withoutPages } = dropOff(order, [{ status: 'complete', page: null, timeline: [] }]);
    expect([n, withoutPages]).toEqual([0, 1]);
  });

  it('counts a page that was sent twice once, and one that is there no more at the end', () => {
    const path: PagePath = {
      status: 'complete',
      page: null,
      timeline: [
        ['one', 5],
        ['old', 9],
        ['one', 30],
        ['two', 35],
      ],
    };
    const { pages } = dropOff(order, [path]);
    expect(pages.map(({ page, reached }) => [page, reached])).toEqual([
      ['one', 1],
      ['two', 1],
      ['three', 0],
      ['old', 1],
    ]);
  });

  it('lets no more people go than came', () => {
    const path = fc.record({
      status: fc.constantFrom('open' as const, 'complete' as const, 'screened-out' as const),
      page: fc.constantFrom(null, ...order),
      timeline: fc.array(fc.tuple(fc.constantFrom(...order), fc.nat(1000)), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const { pages, n, withoutPages } = dropOff(order, paths);
        expect(n + withoutPages).toBe(paths.length);
        for (const { reached, left, screenedOut } of pages) expect(left + screenedOut).toBeLessThanOrEqual(reached);
      }),
    );
  });
});
