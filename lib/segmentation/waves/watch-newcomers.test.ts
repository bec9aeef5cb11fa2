import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import type { Column, Table } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import { placedShares } from '../typing-tool/placed-shares.ts';
import { typingTool } from '../typing-tool/typing-tool.ts';
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
  expect(found.counts.reduce((sum, n) => sum + n, 0)).toBe(400);
  expect(found.unplaced).toBe(0);
  expect(found.expected).toEqual(placedShares(tool));
  expect(found.expected.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  found.counts.forEach((count, at) => {
    expect(count / 400).toBeCloseTo(found.expected[at] ?? 0, 1);
  });
});

test('[X5] when others come it is an alarm that names the segment', () => {
  const { drift, expected, counts } = watchNewcomers(tool, people(400, [0.1, 0.2, 0.7], 0.3, 3).table);
  expect(drift.level).toBe('alarm');
  expect(drift.reasons).toContainEqual(expect.objectContaining({ tag: 'sharesMoved', segment: 2 }));
  expect(counts[2]).toBeGreaterThan(400 * (expected[2] ?? 1));
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
