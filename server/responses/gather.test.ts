import { describe, expect, it } from 'vitest';
import { Crowded, gather } from './gather.ts';

const options = { most: 4, atOnce: 1, waiting: 100, keyOf: (n: number) => String(n), isEverybodys: () => false };
const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('gathering', () => {
  it('handles what comes in one turn together, in order, and at most so many', async () => {
    const batches: number[][] = [];
    const take = gather(async (things: readonly number[]) => {
      batches.push([...things]);
      await tick();
      return things.map((n) => n * 10);
    }, options);
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(take))).toEqual([10, 20, 30, 40, 50, 60]);
    expect(batches).toEqual([
      [1, 2, 3, 4],
      [5, 6],
    ]);
  });

  it('does not wait for company', async () => {
    const take = gather(async (things: readonly number[]) => things, options);
    expect(await take(1)).toBe(1);
  });

  it('never puts two of the same key into one batch', async () => {
    const batches: number[][] = [];
    const take = gather(async (things: readonly number[]) => {
      batches.push([...things]);
      return things;
    }, options);
    await Promise.all([7, 7, 8, 7].map(take));
    expect(batches).toEqual([[7, 8], [7], [7]]);
  });

  it('lets a bad one fail alone', async () => {
    const take = gather(async (things: readonly number[]) => {
      if (things.includes(3)) throw new Error('three');
      return things;
    }, options);
    const ends = await Promise.allSettled([1, 2, 3, 4].map(take));
    expect(ends.map((end) => end.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('tries nobody alone when the error is everybody’s', async () => {
    let tries = 0;
    const failing = async (): Promise<number[]> => {
      tries += 1;
      throw new Error('away');
    };
    const take = gather<number, number>(failing, { ...options, isEverybodys: () => true });
    const ends = await Promise.allSettled([1, 2, 3].map(take));
    expect([ends.every((end) => end.status === 'rejected'), tries]).toEqual([true, 1]);
  });

  it('says when too many are waiting, and takes more when they are through', async () => {
    const take = gather(async (things: readonly number[]) => things, { ...options, waiting: 2 });
    const ends = await Promise.allSettled([1, 2, 3].map(take));
    expect(ends[2]).toMatchObject({ status: 'rejected', reason: expect.any(Crowded) });
    expect(await take(4)).toBe(4);
  });
});
