import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { columns } from '../fixtures/columns.ts';
import { placingAccuracy } from './placing-accuracy.ts';

const { yesNo, words } = columns;
const rows = 200;
const random = seededRandom(4);
const labels = Int32Array.from({ length: rows }, (_, row) => row % 4);
const question = (name: string, cell: (row: number) => boolean) => ({
  name,
  columns: [
    yesNo(
      name,
      Array.from({ length: rows }, (_, row) => cell(row)),
    ),
  ],
});
/** Two yes/no questions tell four segments; the others are chance. */
const telling = [question('high', (row) => row % 4 > 1), question('odd', (row) => row % 2 === 1)];
const chance = Array.from({ length: 6 }, (_, at) => question(`chance${at}`, () => random() < 0.5));

test('[Y11] three questions place everybody where two tell all, and hardly better than chance where none tells anything', () => {
  expect(placingAccuracy({ questions: [...chance, ...telling], labels, k: 4, seed: 1 })).toBe(1);
  const blind = placingAccuracy({ questions: chance, labels, k: 4, seed: 1 });
  expect(blind).toBeGreaterThan(0.1);
  expect(blind).toBeLessThan(0.45);
});

test('[Y11] where three questions are too few it says so', () => {
  // Eight segments by three questions, of which each holds one bit: all; by four bits, only half of the way.
  const bits = (n: number) =>
    Array.from({ length: n }, (_, bit) => question(`bit${bit}`, (row) => ((row >> bit) & 1) === 1));
  const of = (n: number) => Int32Array.from({ length: rows }, (_, row) => row % 2 ** n);
  expect(placingAccuracy({ questions: bits(3), labels: of(3), k: 8, seed: 1 })).toBe(1);
  const half = placingAccuracy({ questions: bits(4), labels: of(4), k: 16, seed: 1 });
  expect(half).toBeGreaterThan(0.35);
  expect(half).toBeLessThan(0.6);
});

test('[Y11] nothing is told of too few people, of one segment, and without a question that varies', () => {
  const few = { questions: [question('high', (row) => row % 2 === 1)], k: 2, seed: 1 };
  expect(
    placingAccuracy({ ...few, labels: Int32Array.from({ length: rows }, (_, row) => (row < 19 ? row % 2 : -1)) }),
  ).toBeNull();
  expect(placingAccuracy({ ...few, labels: new Int32Array(rows) })).toBeNull();
  const same = { name: 'same', columns: [words('same', new Array(rows).fill('x'))] };
  expect(placingAccuracy({ questions: [same], labels, k: 4, seed: 1 })).toBeNull();
});
