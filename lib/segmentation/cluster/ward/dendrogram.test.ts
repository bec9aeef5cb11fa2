import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Points } from '../points.ts';
import { cutTree } from './cut-tree.ts';
import { dendrogram } from './dendrogram.ts';
import { type WardTree, wardTree } from './ward-tree.ts';

function grown(points: Points): WardTree {
  const tree = wardTree(points);
  if (!tree) throw new Error('stopped');
  return tree;
}

test('[W9] the merges are those of R’s hclust, the branches without crossing', () => {
  // Expected values: separation.R beside the separation.
  const values = Float64Array.of(0, 0, 1, 0, 0, 1, 6, 0, 7, 0, 6, 1, 0, 9, 1, 9, 3, 5);
  const weights = new Float64Array(9).fill(1);
  const { leaves, merges } = dendrogram(grown({ count: 9, dimensions: 2, values, weights }), weights, [...'aaabbbccc']);
  const heights = [1, 1, 1, 1.29099444874, 1.29099444874, 5.44671154612, 10.3923048454, 15.2023390013];
  merges.forEach(({ height }, t) => {
    expect(height).toBeCloseTo(heights[t] as number, 9);
  });
  expect(leaves.map(({ segment }) => segment).join('')).toMatch(/^(a{3}b{3}|b{3}a{3})c{3}$|^c{3}(a{3}b{3}|b{3}a{3})$/);
  expect(leaves.every(({ people }) => people === 1)).toBe(true);
});

test('[W9] of a large tree the top thirty branches hold everyone, each in one segment, neighbours beside each other', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.integer({ min: 2, max: 120 }),
      fc.integer({ min: 1, max: 6 }),
      (seed, count, wanted) => {
        const random = seededRandom(seed, 0);
        const values = Float64Array.from({ length: 2 * count }, random);
        const weights = Float64Array.from({ length: count }, () => 1 + Math.floor(3 * random()));
        const tree = grown({ count, dimensions: 2, values, weights });
        const k = Math.min(wanted, count);
        const cut = cutTree(tree, k);
        const { leaves, merges } = dendrogram(
          tree,
          weights,
          Array.from(cut, (c) => `s${c}`),
        );
        expect(leaves).toHaveLength(Math.min(30, count));
        expect(merges).toHaveLength(leaves.length - 1);
        const bySegment = Map.groupBy(leaves, ({ segment }) => segment);
        for (const [segment, parts] of bySegment) {
          const people = parts.reduce((sum, leaf) => sum + leaf.people, 0);
          const expected = weights.filter((_, i) => `s${cut[i]}` === segment).reduce((sum, w) => sum + w, 0);
          expect(people).toBe(expected);
        }
        expect(bySegment.size).toBe(k);
        // What a merge joins are two runs of leaves, the left one just before the right one.
        const spans = leaves.map((_, at) => [at, at] as [number, number]);
        for (const { left, right } of merges) {
          const [a, b] = [spans[left], spans[right]];
          expect(a?.[1]).toBe((b?.[0] ?? 0) - 1);
          spans.push([a?.[0] ?? 0, b?.[1] ?? 0]);
        }
        expect(spans.at(-1)).toEqual([0, leaves.length - 1]);
        const heights = merges.map(({ height }) => height);
        expect(heights).toEqual([...heights].sort((x, y) => x - y));
      },
    ),
    { numRuns: 60 },
  );
});
