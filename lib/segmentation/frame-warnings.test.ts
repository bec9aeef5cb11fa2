import { expect, test } from 'vitest';
import type { Column } from '#lib/responses/table.ts';
import { columns } from './fixtures/columns.ts';
import { frame } from './frame.ts';
import { frameWarnings } from './frame-warnings.ts';

const { number, several, words, yesNo } = columns;

function warned(given: readonly Column[], rows: number, people = 1_000) {
  const framed = frame({ rows, columns: given }, undefined, 'auto');
  if (!framed.ok) throw new Error(framed.failure.tag);
  return frameWarnings(framed.value, people);
}

const ages = Array.from({ length: 60 }, (_, row) => 20 + ((row * 37) % 50));

test('[F8] fewer than 70 people for each variable are warned of, and as many are not', () => {
  const given = [
    number('age', ages),
    yesNo(
      'own',
      ages.map((age) => age % 2 === 0),
    ),
  ];
  expect(warned(given, 60, 139)).toEqual([{ tag: 'fewPeople', people: 139, needed: 140 }]);
  expect(warned(given, 60, 140)).toEqual([]);
});

test('[F9] variables that say the same twice are named, whichever way they point, however large their numbers', () => {
  const given = [
    number('age', ages),
    number(
      'born',
      ages.map((age) => 1e9 - age),
    ),
    number(
      'luck',
      ages.map((_, row) => (row * 7919) % 61),
    ),
    words(
      'town',
      ages.map((age) => (age < 40 ? 'riga' : 'oslo')),
    ),
    words(
      'land',
      ages.map((age) => (age < 40 ? 'lv' : 'no')),
    ),
    several(
      'uses',
      ages.map((age) => (age % 3 === 0 ? 'web' : 'app')),
      ['web', 'app'],
    ),
  ];
  const found = warned(given, 60).flatMap((warning) => (warning.tag === 'nearDuplicates' ? [warning.variables] : []));
  expect(found.sort()).toEqual([
    ['age', 'born'],
    ['town', 'land'],
  ]);
});

test('[F9] gaps are left out, and too few people who answered both say nothing', () => {
  const half = ages.map((age, row) => (row % 2 ? age : null));
  expect(warned([number('age', ages), number('again', half)], 60)).toHaveLength(1);
  const apart = ages.map((age, row) => (row % 2 ? null : age));
  expect(warned([number('some', half), number('others', apart)], 60)).toEqual([]);
});

test('[F10] a weight of a factor that no variable belongs to is told', () => {
  const framed = frame({ rows: 60, columns: [{ ...number('age', ages), factor: 'social' }] }, undefined, 'auto');
  const of = { social: 2, buyer: 3, geographic: 0 };
  const found = framed.ok ? frameWarnings(framed.value, 1_000, { weights: { alike: 'factors', of } }) : [];
  expect(found.sort()).toEqual([{ tag: 'idleWeight', block: 'buyer' }]);
});

test('[F9] of very many pairs the most alike are told, and how many more there are', () => {
  const same = Array.from({ length: 8 }, (_, at) => number(`copy${at}`, ages));
  const found = warned(same, 60);
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toEqual({ tag: 'moreDuplicates', count: 8 });
});
