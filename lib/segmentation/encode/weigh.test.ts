import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Factor } from '#lib/factor.ts';
import { randomInt, seededRandom } from '#lib/random.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { analyse } from '../analyse.ts';
import { columns } from '../fixtures/columns.ts';
import { frame } from '../frame.ts';
import type { Weights } from '../weights.ts';
import { encodeMixed } from './mixed.ts';

const { yesNo, number, words } = columns;
const of = (factor: Factor, column: Column): Column => ({ ...column, factor });

/** Two blocks of four yes/no answers, each split its own way, with some noise; the split of one says nothing of the other. */
function twoBlocks(social: number, values: number): Table {
  const random = seededRandom(7);
  const rows = 240;
  const noisy = (truth: boolean) => (randomInt(random, 10) === 0 ? !truth : truth);
  const block = (name: string, factor: Factor, width: number, truth: (row: number) => boolean) =>
    Array.from({ length: width }, (_, i) =>
      of(
        factor,
        yesNo(
          `${name}${i}`,
          Array.from({ length: rows }, (_, row) => noisy(truth(row))),
        ),
      ),
    );
  return {
    rows,
    columns: [
      ...block('s', 'social', social, (row) => row % 2 === 0),
      ...block('v', 'psychological', values, (row) => row % 4 < 2),
    ],
  };
}

function found(table: Table, weights?: Weights): Int32Array {
  const result = analyse(table, {
    method: 'auto',
    k: { from: 2, to: 2 },
    seed: 1,
    replicates: 2,
    ...(weights && { weights }),
  });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value.assignments.segment;
}

const agreement = (labels: Int32Array, truth: (row: number) => boolean) =>
  adjustedRand(
    contingency(
      labels,
      labels.map((_, row) => Number(truth(row))),
      2,
      2,
    ),
  );

test('[E8] equal weights change nothing, nor do equal shares of blocks of one size', () => {
  const framed = frame(twoBlocks(4, 4), undefined, 'auto');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const plain = encodeMixed(framed.value);
  for (const alike of ['variables', 'factors'] as const) {
    const weighed = encodeMixed(framed.value, { alike, of: { social: 2, psychological: 2 } });
    expect(weighed.values).toEqual(plain.values);
    expect(weighed.encoding.weights).toEqual({ alike, of: { social: 2, psychological: 2 } });
  }
  expect(plain.encoding).not.toHaveProperty('weights');
});

test('[E8] the heavier block carries the solution', () => {
  const table = twoBlocks(4, 4);
  const bySocial = found(table, { alike: 'variables', of: { social: 2 } });
  const byValues = found(table, { alike: 'variables', of: { psychological: 2 } });
  expect(agreement(bySocial, (row) => row % 2 === 0)).toBeGreaterThan(0.8);
  expect(agreement(byValues, (row) => row % 4 < 2)).toBeGreaterThan(0.8);
});

test('[E8] a weight shared out keeps many variables of one factor from drowning few of another', () => {
  const table = twoBlocks(3, 9);
  const counted = found(table);
  const shared = found(table, { alike: 'factors', of: { social: 2 } });
  expect(agreement(counted, (row) => row % 4 < 2)).toBeGreaterThan(0.8);
  expect(agreement(shared, (row) => row % 2 === 0)).toBeGreaterThan(0.8);
});

test('[E8] the squares of the blocks stand to each other as their weights, whatever the sizes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: 0.25, max: 4, noNaN: true }),
      (a, b, weight) => {
        const table = twoBlocks(a, b);
        const framed = frame(table, undefined, 'auto');
        if (!framed.ok) throw new Error(framed.failure.tag);
        const { values, dimensions } = encodeMixed(framed.value, { alike: 'factors', of: { social: weight } });
        const squares = (from: number, to: number) =>
          values.reduce((sum, x, at) => (at % dimensions >= from && at % dimensions < to ? sum + x * x : sum), 0);
        expect(squares(0, a) / squares(a, a + b)).toBeCloseTo(weight, 6);
      },
    ),
    { numRuns: 30 },
  );
});

test('[F7] [E8] weight 0 leaves a factor out and says so', () => {
  const table = twoBlocks(4, 4);
  const weights: Weights = { alike: 'variables', of: { social: 0 } };
  const framed = frame(table, undefined, 'auto', weights);
  if (!framed.ok) throw new Error(framed.failure.tag);
  expect(framed.value.columns.map(({ name }) => name)).toEqual(['v0', 'v1', 'v2', 'v3']);
  expect(framed.value.excluded).toEqual(['s0', 's1', 's2', 's3'].map((name) => ({ name, reason: 'weightless' })));
  const alone: Table = { rows: table.rows, columns: table.columns.slice(4) };
  expect(found(table, weights)).toEqual(found(alone));
  const none = analyse(table, {
    method: 'auto',
    k: { from: 2, to: 2 },
    seed: 1,
    weights: { alike: 'factors', of: { social: 0, psychological: 0 } },
  });
  expect(none).toEqual({ ok: false, failure: { tag: 'noVariables' } });
});

test('[E8] weights that are no weights, or without the mixed encoding, are refused', () => {
  const table = twoBlocks(2, 2);
  const options = { method: 'auto', k: { from: 2, to: 2 }, seed: 1 } as const;
  const refused = { ok: false, failure: { tag: 'badWeights' } };
  expect(analyse(table, { ...options, weights: { alike: 'factors', of: { social: -1 } } })).toEqual(refused);
  expect(analyse(table, { ...options, weights: { alike: 'factors', of: { none: Number.NaN } } })).toEqual(refused);
  expect(analyse(table, { ...options, method: 'kmeans', weights: { alike: 'factors', of: {} } })).toEqual(refused);
});

test('[E8] a nominal variable counts as one, a variable without a factor belongs to none', () => {
  const given: Column[] = [
    of('social', words('pet', ['cat', 'dog', 'eel', 'cat'])),
    of('social', number('age', [20, 30, 50, 44])),
    number('spend', [1, 2, 4, 3]),
  ];
  const framed = frame({ rows: 4, columns: given }, undefined, 'auto');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const { values, dimensions } = encodeMixed(framed.value, { alike: 'factors', of: {} });
  const squares = (from: number, to: number) =>
    values.reduce((sum, x, at) => (at % dimensions >= from && at % dimensions < to ? sum + x * x : sum), 0);
  expect(squares(0, 4)).toBeCloseTo(squares(4, 5), 9);
});
