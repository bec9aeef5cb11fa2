import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import { placedShares } from '../typing-tool/placed-shares.ts';
import { typingTool } from '../typing-tool/typing-tool.ts';
import { driftAlarm } from './drift-alarm.ts';
import { watchNewcomers } from './watch-newcomers.ts';

const { steps, several, number, words } = columns;

/** People of three kinds, as many of each as `shares` says; `noise` is how often an answer is anybody's. */
function people(count: number, shares: readonly number[], noise: number, seed: number) {
  const random = seededRandom(seed);
  const kinds = Array.from({ length: count }, () => {
    const at = random();
    return at < (shares[0] ?? 0) ? 0 : at < (shares[0] ?? 0) + (shares[1] ?? 0) ? 1 : 2;
  });
  const or = (kind: number) => (random() < noise ? Math.floor(random() * 3) : kind);
  const given: Column[] = [
    steps(
      'mood',
      kinds.map((kind) => 2 * or(kind)),
    ),
    several(
      'uses',
      kinds.map((kind) => ['', 'web', 'web app'][or(kind)] ?? ''),
      ['web', 'app'],
    ),
    words(
      'pet',
      kinds.map((kind) => ['cat', 'dog', 'eel'][or(kind)] ?? ''),
    ),
    number(
      'age',
      kinds.map((kind) => 20 + 15 * or(kind) + Math.floor(4 * random())),
    ),
  ];
  return { kinds, table: { rows: count, columns: given } satisfies Table };
}

const before = people(600, [0.5, 0.3, 0.2], 0.3, 1);
const made = typingTool({
  questions: before.table.columns.flatMap((column) =>
    column.scale === 'text' ? [] : [{ name: column.name, columns: [column] }],
  ),
  labels: before.kinds,
  k: 3,
  seed: 1,
  wanted: 0.95,
});
if (!made.ok) throw new Error(made.failure.tag);
const tool = made.value;

test('[X5] [X7] people like those before are placed as the tool would place them, and raise no alarm', () => {
  const found = watchNewcomers(tool, people(400, [0.5, 0.3, 0.2], 0.3, 2).table);
  expect(found.drift).toEqual({ level: 'none', reasons: [] });
  expect(found).toMatchObject({ people: 400, unplaced: 0 });
  expect(found.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(found.expected).toEqual(placedShares(tool));
  expect(found.expected.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  found.shares.forEach((share, at) => {
    expect(share).toBeCloseTo(found.expected[at] ?? 0, 1);
  });
});

test('[X5] when others come it is an alarm that names the segment', () => {
  const { drift, expected, shares } = watchNewcomers(tool, people(400, [0.1, 0.2, 0.7], 0.3, 3).table);
  expect(drift.level).toBe('alarm');
  expect(drift.reasons).toContainEqual(expect.objectContaining({ tag: 'sharesMoved', segment: 2 }));
  expect(shares[2]).toBeGreaterThan(expected[2] ?? 1);
});

test('[X6] when people fit worse it shows in how sure they are placed', () => {
  const { drift } = watchNewcomers(tool, people(400, [0.5, 0.3, 0.2], 1, 4).table);
  expect(drift.reasons).toContainEqual(expect.objectContaining({ tag: 'lessCertain', built: tool.certainty }));
});

test('[Y6] who answered none of the questions is placed nowhere, and of too few nothing is said', () => {
  const { table } = people(20, [0.5, 0.3, 0.2], 0.3, 5);
  const silent = table.columns.map((column): Column => {
    if (column.scale === 'multi') return { ...column, missing: column.missing.map((_, row) => Number(row < 5)) };
    if (column.scale === 'interval')
      return { ...column, cells: column.cells.map((x, row) => (row < 5 ? Number.NaN : x)) };
    if (column.scale === 'text') return column;
    return { ...column, cells: column.cells.map((code, row) => (row < 5 ? -1 : code)) };
  });
  const found = watchNewcomers(tool, { rows: 20, columns: silent });
  expect(found.unplaced).toBe(5);
  expect(found.drift.reasons).toEqual([expect.objectContaining({ tag: 'tooFew', people: 15 })]);
});

test('[X7] newcomers are weighed as those were that the tool was made of', () => {
  // The first kind stands for four times as many people as the others.
  const heavy = (kinds: readonly number[]) => kinds.map((kind) => (kind === 0 ? 4 : 1));
  const made = typingTool({
    questions: before.table.columns.flatMap((column) =>
      column.scale === 'text' ? [] : [{ name: column.name, columns: [column] }],
    ),
    labels: before.kinds,
    weights: heavy(before.kinds),
    k: 3,
    seed: 1,
  });
  if (!made.ok) throw new Error(made.failure.tag);
  const later = people(400, [0.5, 0.3, 0.2], 0.3, 6);
  const weighed = { ...later.table, columns: [...later.table.columns, number('w', heavy(later.kinds))] };
  expect(watchNewcomers(made.value, weighed, 'w').drift.level).toBe('none');
  expect(watchNewcomers(made.value, weighed).drift.level).not.toBe('none');
  const without = {
    ...weighed,
    columns: [
      ...later.table.columns,
      number(
        'w',
        Array.from({ length: 400 }, () => null),
      ),
    ],
  };
  expect(watchNewcomers(made.value, without, 'w')).toMatchObject({ people: 400, unplaced: 400 });
});

test('[X7] shares of few people are not taken for sure ones: nothing having changed, alarms are rare', () => {
  const random = seededRandom(12);
  const share = [0.5, 0.3, 0.2];
  const drawn = (n: number) => {
    const counts = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const at = random();
      const segment = at < 0.5 ? 0 : at < 0.8 ? 1 : 2;
      counts[segment] = (counts[segment] ?? 0) + 1;
    }
    return counts;
  };
  let told = 0;
  for (let time = 0; time < 500; time++) {
    const shares = drawn(60).map((n) => n / 60);
    if (driftAlarm({ shares, base: 60, counts: drawn(300), certainty: null }).level !== 'none') told++;
  }
  expect(told).toBeLessThan(15);
  expect(driftAlarm({ shares: share, base: 60, counts: [30, 90, 180], certainty: null }).level).toBe('alarm');
});
