import { expect, test, vi } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Column } from '#lib/responses/table.ts';
import { encodeMixed } from '../encode/mixed.ts';
import { columns } from '../fixtures/columns.ts';
import { frame } from '../frame.ts';
import { chanceReference } from './chance-reference.ts';
import { type ChanceClusters, clusterByChance } from './cluster-by-chance.ts';

// Honest searches take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const options = {
  ks: [1, 2, 3],
  effort: { least: 2, most: 3, recur: 2, patience: 0.5, keepRivals: false },
  seed: 1,
};

function reference(given: readonly Column[], rows: number) {
  const framed = frame({ rows, columns: given }, undefined, 'auto');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const clustered = Array.from({ length: 9 }, (_, at) => {
    const made = clusterByChance(framed.value, encodeMixed, at - 1, options, () => false);
    if (!made) throw new Error('stopped');
    return made;
  });
  return chanceReference(clustered[0] as ChanceClusters, clustered.slice(1));
}

/** 200 people on a rating grid who answer by chance, each item by itself. */
const chance = seededRandom(9);
const grid = Array.from({ length: 6 }, (_, item) =>
  columns.steps(
    `item${item}`,
    Array.from({ length: 200 }, () => Math.floor(chance() * 5)),
    'grid',
  ),
);

test('[V3] answers by chance stand out in nothing, though centring a grid makes its items depend on each other', () => {
  const { gaps } = reference(grid, 200);
  expect(gaps.map(({ k }) => k)).toEqual([1, 2, 3]);
  for (const { k, gap, error } of gaps) if (k > 1) expect(gap).toBeLessThan(3 * error);
});

test('[V3] two kinds of people stand out, in gap and in silhouette', () => {
  const kinds = Array.from({ length: 200 }, (_, row) => row % 2);
  const given = Array.from({ length: 5 }, (_, item) =>
    columns.number(
      `n${item}`,
      kinds.map((kind) => 4 * kind + chance()),
    ),
  );
  const made = reference(given, 200);
  const two = made.gaps.find(({ k }) => k === 2);
  expect(two?.gap).toBeGreaterThan(10 * (two?.error ?? 1));
  expect(made.silhouettes.get(2)).toHaveLength(8);
  expect(Math.max(...(made.silhouettes.get(2) ?? []))).toBeLessThan(0.6);
});

test('[A4] a stop ends it', () => {
  const framed = frame({ rows: 200, columns: grid }, undefined, 'auto');
  expect(framed.ok && clusterByChance(framed.value, encodeMixed, 0, options, () => true)).toBeNull();
});
