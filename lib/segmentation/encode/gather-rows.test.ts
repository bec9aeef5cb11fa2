import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { seededRandom, shuffled } from '#lib/random.ts';
import type { Column } from '#lib/responses/table.ts';
import { columns } from '../fixtures/columns.ts';
import { compareRows } from './compare-rows.ts';
import { gatherRows } from './gather-rows.ts';
import { hashRows } from './hash-rows.ts';

vi.mock('./hash-rows.ts', { spy: true });
beforeEach(() => {
  vi.mocked(hashRows).mockReset();
});

const gap = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 4 });
const rows = fc.array(
  fc.tuple(
    gap(fc.constantFrom<number>(0, -0, 1.5, 1e300)),
    gap(fc.nat(2)),
    gap(fc.constantFrom('', 'web', 'web app')),
    fc.string(),
  ),
  { minLength: 1, maxLength: 40 },
);
type Rows = typeof rows extends fc.Arbitrary<infer T> ? T : never;

function columnsOf(given: Rows): Column[] {
  return [
    columns.number(
      'spend',
      given.map(([x]) => x),
    ),
    columns.steps(
      'likes',
      given.map(([, x]) => x),
    ),
    columns.several(
      'uses',
      given.map(([, , x]) => x),
      ['web', 'app'],
    ),
    columns.text(
      'why',
      given.map(([, , , x]) => x),
    ),
  ];
}

/** What was answered, as text; 0 and −0 are one number, and free text is no answer. */
const said = ([spend, likes, uses]: Rows[number]) => JSON.stringify([spend === null ? null : spend + 0, likes, uses]);

function check(given: Rows): void {
  const made = columnsOf(given);
  const everyRow = Int32Array.from(given.keys());
  const gathered = gatherRows(made, everyRow);
  expect(Int32Array.from(gathered.rows).sort()).toEqual(everyRow);
  const runs = [...gathered.firsts].map((from, run) => [...gathered.rows.subarray(from, gathered.firsts[run + 1])]);
  const kinds = runs.map((run) => new Set(run.map((row) => said(given[row] as Rows[number]))));
  for (const kind of kinds) expect(kind.size).toBe(1);
  expect(kinds.length).toBe(new Set(given.map(said)).size);
  runs.forEach((run, at) => {
    for (const row of run) expect(gathered.patternOf[row]).toBe(at);
  });
}

const order = (given: Rows) => {
  const { rows: gathered } = gatherRows(columnsOf(given), Int32Array.from(given.keys()));
  return [...gathered].map((row) => said(given[row] as Rows[number]));
};

test('[E11] rows that gave the same answers come together, and each once', () => {
  fc.assert(fc.property(rows, check), { numRuns: 300 });
});

test('[A2] [E11] their order hangs on the answers, not on the order of the table', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (given, seed) => {
      expect(order(shuffled(given, seededRandom(seed)))).toEqual(order(given));
    }),
    { numRuns: 300 },
  );
});

test('[E11] different answers that happen to have one hash are told apart all the same', () => {
  vi.mocked(hashRows).mockImplementation((_, given) => new Float64Array(given.length).fill(7));
  fc.assert(fc.property(rows, check), { numRuns: 100 });
  const given: Rows = [
    [2, 0, '', 'a'],
    [null, 1, null, 'b'],
    [2, 0, '', 'c'],
    [1.5, 0, 'web', 'd'],
  ];
  expect(order(given)).toEqual(order([...given].reverse()));
});

test('a hash is a whole number of so many bits, and seldom that of other answers', () => {
  const many = Array.from({ length: 5000 }, (_, at): Rows[number] => [at / 8, at % 3, 'web', '']);
  const everyRow = Int32Array.from(many.keys());
  for (const bits of [20, 40, 53]) {
    const hashes = hashRows(columnsOf(many), everyRow, bits);
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** bits)).toBe(true);
    // Of 5,000 throws into 2^20 boxes about twelve meet.
    expect(new Set(hashes).size).toBeGreaterThan(bits === 20 ? 4950 : 4999);
  }
});

test('rows are compared answer by answer, a gap first', () => {
  const made = columnsOf([
    [null, 2, 'web', ''],
    [1.5, null, null, ''],
    [1.5, 0, '', ''],
    [1.5, 0, 'web', ''],
  ]);
  for (const row of [0, 1, 2]) {
    expect(compareRows(made, row, row)).toBe(0);
    expect(compareRows(made, row, row + 1)).toBeLessThan(0);
    expect(compareRows(made, row + 1, row)).toBeGreaterThan(0);
  }
});
