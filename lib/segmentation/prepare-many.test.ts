import { expect, test } from 'vitest';
import { randomInt, seededRandom } from '#lib/random.ts';
import type { Table } from '#lib/responses/table.ts';
import { gatherRows } from './encode/gather-rows.ts';
import { encodeMixed } from './encode/mixed.ts';
import { columns } from './fixtures/columns.ts';
import { frame } from './frame.ts';
import { prepareAnswers } from './prepare-answers.ts';
import { prepareMany } from './prepare-many.ts';

const { number, steps, words, several } = columns;
const random = seededRandom(11);
const rows = 600;
const kinds = Array.from({ length: rows }, () => randomInt(random, 3));
const or = <T>(answer: T) => (randomInt(random, 12) === 0 ? null : answer);
const table: Table = {
  rows,
  columns: [
    number(
      'spend',
      kinds.map((kind) => or(Math.round(kind + 100 * random() ** 8))),
    ),
    ...['g1', 'g2', 'g3'].map((name, at) =>
      steps(
        name,
        kinds.map((kind) => or(((kind + at) % 3) + randomInt(random, 3))),
        'grid',
      ),
    ),
    words(
      'pet',
      kinds.map((kind) => or(['cat', 'dog', 'eel'][randomInt(random, 3) === 0 ? 0 : kind] as string)),
    ),
    several(
      'uses',
      kinds.map((kind) => or(kind === 1 ? 'web app' : kind === 2 ? 'app' : '')),
      ['web', 'app'],
    ),
    number(
      'weight',
      kinds.map((kind) => 1 + kind + randomInt(random, 2)),
    ),
  ],
};

test.each([undefined, 'weight'])('[I5] a model reads answers one by one as it reads them all, weighted by %s', (by) => {
  const framed = frame(table, undefined, 'mixed', undefined, by);
  if (!framed.ok) throw new Error(framed.failure.tag);
  const gathered = gatherRows(framed.value.columns, framed.value.rows);
  const all = prepareAnswers(framed.value, 'mixed', gathered, encodeMixed, {});
  const many = prepareMany(framed.value, 'mixed', gathered, encodeMixed, { seed: 1 });
  const effort = { least: 3, most: 5, recur: 2, patience: 0.5, keepRivals: false };
  const task = { k: 3, effort, seed: 4, stop: () => false };
  expect(many.fitter.fit(task)).toEqual(all.fitter.fit(task));
  expect(many.encoding).toEqual(all.encoding);
  expect(many.encoding).toMatchObject({ logged: ['spend'], centred: ['grid'] });
  // Everyone is in a sample of as many as there are.
  expect(many.shown).toEqual(Int32Array.from({ length: all.points.count }, (_, i) => i));
  expect(many.points).toEqual(all.points);
  expect(many.once).toEqual(all.once);
  expect(many.patternOf).toEqual(all.patternOf);
  expect(many.fitter.voices).toEqual(all.fitter.voices);
});
