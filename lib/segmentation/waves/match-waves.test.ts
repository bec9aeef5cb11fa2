import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchProfiles } from './match-profiles.ts';
import { matchWaves } from './match-waves.ts';
import { profileDistances } from './profile-distances.ts';
import type { Figure, Wave } from './wave.ts';

/** Segments of yes/no shares, each answered by all. */
function wave(segments: Record<string, readonly [size: number, ...shares: number[]]>): Wave {
  const listed = Object.entries(segments).map(([code, [size, ...shares]]) => ({
    code,
    size,
    figures: shares.map((share): Figure => ({ tag: 'share', count: Math.round(share * size), n: size })),
  }));
  return { people: listed.reduce((sum, { size }) => sum + size, 0), segments: listed };
}

const before = wave({ a: [200, 0.9, 0.1, 0.5], b: [200, 0.1, 0.9, 0.5], c: [100, 0.9, 0.9, 0.5] });

const pairsOf = (found: ReturnType<typeof matchWaves>) => found.map((match) => [match.before, match.after]);

test('[X1] segments are matched by profile, not by name or size', () => {
  const after = wave({ a: [300, 0.12, 0.88, 0.5], b: [120, 0.9, 0.85, 0.5], c: [80, 0.88, 0.12, 0.5] });
  expect(pairsOf(matchWaves(before, after))).toEqual([
    ['a', 'c'],
    ['b', 'a'],
    ['c', 'b'],
  ]);
});

test('[X2] what is nearer to no one than half the way to a neighbour is gone or new', () => {
  const after = wave({ a: [200, 0.9, 0.1, 0.5], b: [200, 0.1, 0.9, 0.5], n: [100, 0.1, 0.1, 0.5] });
  const found = matchWaves(before, after);
  expect(pairsOf(found)).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', null],
    [null, 'n'],
  ]);
  expect(found[2]).toMatchObject({ distance: null, shareBefore: 0.2, shareAfter: 0, changes: [] });
  expect(found[3]).toMatchObject({ shareBefore: 0, shareAfter: 0.2 });
});

test('[X2] more segments than before, fewer, and none at all', () => {
  const two = { people: 400, segments: before.segments.slice(0, 2) };
  expect(pairsOf(matchWaves(two, before)).filter(([was]) => was === null)).toEqual([[null, 'c']]);
  expect(pairsOf(matchWaves(before, two))).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', null],
  ]);
  expect(pairsOf(matchWaves({ people: 0, segments: [] }, two))).toEqual([
    [null, 'a'],
    [null, 'b'],
  ]);
  expect(pairsOf(matchWaves(wave({ a: [9, 0.1] }), wave({ b: [9, 0.9] })))).toEqual([['a', 'b']]);
});

test('[X1] as many matches as the limit allows, at the least sum of distances: by trying every one', () => {
  const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(matrix, fc.integer({ min: 2, max: 9 }), (distances, most) => {
      const limit = distances.map((row) => row.map(() => most));
      const found = matchProfiles(distances, limit);
      const taken = found.filter((column) => column !== null);
      expect(new Set(taken).size).toBe(taken.length);
      expect(scoreOf(distances, found, most)).toEqual(bestScore(distances, most));
    }),
  );
});

/** Matches made, then the sum of their distances. */
function scoreOf(distances: number[][], columns: readonly (number | null)[], most: number): [number, number] {
  const made = columns.map((column, row) => (column === null ? null : (distances[row]?.[column] ?? 99)));
  expect(made.every((distance) => distance === null || distance <= most)).toBe(true);
  const kept = made.filter((distance) => distance !== null);
  return [kept.length, kept.reduce((sum, distance) => sum + distance, 0)];
}

function bestScore(distances: number[][], most: number): [number, number] {
  let best: [number, number] = [0, 0];
  const place = (row: number, columns: (number | null)[]): void => {
    if (row === distances.length) {
      const [made, sum] = scoreOf(distances, columns, most);
      if (made > best[0] || (made === best[0] && sum < best[1])) best = [made, sum];
      return;
    }
    place(row + 1, [...columns, null]);
    distances[row]?.forEach((distance, column) => {
      if (distance <= most && !columns.includes(column)) place(row + 1, [...columns, column]);
    });
  };
  place(0, []);
  return best;
}

test('[X1] distance is in standard deviations of everyone, over figures that say something', () => {
  const mean = (n: number, value: number, variance: number): Figure => ({ tag: 'mean', n, mean: value, variance });
  const of = (...figures: Figure[]) => ({ code: 'x', size: 10, figures });
  // Within 9 · 1 on each side, between 20 · 1: variance 38 / 20 = 1.9, means 2 apart.
  const [a, b] = [of(mean(10, 0, 1), mean(10, 3, 0)), of(mean(10, 2, 1), mean(10, 3, 0))];
  expect(profileDistances([a], [b], [a, b])[0]?.[0]).toBeCloseTo(2 / Math.sqrt(1.9), 12);
  const unanswered = of(mean(0, 0, 0), mean(0, 0, 0));
  expect(profileDistances([a], [unanswered], [a, b, unanswered])).toEqual([[0]]);
});

test('[X3] a movement of size has its difference, interval and corrected p', () => {
  const after = wave({ a: [260, 0.9, 0.1, 0.5], b: [140, 0.1, 0.9, 0.5], c: [100, 0.9, 0.9, 0.5] });
  const [a, b, c] = matchWaves(before, after);
  expect(a?.difference).toBeCloseTo(0.12, 12);
  // Newcombe's method 10 of 260 and 200 in 500, worked out apart.
  expect(a?.interval[0]).toBeCloseTo(0.058254, 6);
  expect(a?.interval[1]).toBeCloseTo(0.180461, 6);
  expect(a?.p ?? 1).toBeLessThan(0.001);
  expect(b?.p ?? 1).toBeLessThan(0.001);
  expect(c).toMatchObject({ difference: 0, p: 1 });
});

test('[X4] figures that changed within a segment are told, others are not', () => {
  const after = wave({ a: [200, 0.9, 0.1, 0.8], b: [200, 0.1, 0.9, 0.5], c: [100, 0.9, 0.9, 0.5] });
  const [a, b] = matchWaves(before, after);
  expect(a?.changes.map(({ isClear }) => isClear)).toEqual([false, false, true]);
  expect(a?.changes[2]).toMatchObject({ figure: 2, before: 0.5, after: 0.8 });
  expect(a?.changes[2]?.effect).toBeCloseTo(2 * Math.asin(Math.sqrt(0.8)) - Math.PI / 2, 12);
  expect(b?.changes.some(({ isClear }) => isClear)).toBe(false);
});

test('[X4] means are compared by Welch’s test; a figure nobody answered is null and unclear', () => {
  const only = (value: number, n: number): Wave => ({
    people: 50,
    segments: [
      {
        code: 'a',
        size: 50,
        figures: [
          { tag: 'mean', n: 50, mean: value, variance: 1 },
          { tag: 'mean', n, mean: 0, variance: 0 },
        ],
      },
    ],
  });
  const [match] = matchWaves(only(3, 0), only(4, 0));
  expect(match?.changes[0]).toMatchObject({ before: 3, after: 4, effect: 1, isClear: true });
  expect(match?.changes[1]).toMatchObject({ before: null, after: null, effect: 0, p: 1, isClear: false });
});
