import { expect, test } from 'vitest';
import type { Column, Table } from '#lib/responses/table.ts';
import { moments } from '#lib/statistics/moments.ts';
import { columns } from '../fixtures/columns.ts';
import { profileOf } from '../profile/profile-of.ts';
import { commonFigures } from './common-figures.ts';
import { matchWaves } from './match-waves.ts';
import { waveOf } from './wave-of.ts';

const { number, words, yesNo } = columns;

/** 60 people of two kinds, and how one that was there keeps its codes in another order of segments. */
function run(flip: boolean, more: readonly Column[] = []) {
  const rows = 60;
  const kinds = Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? 1 : 0));
  const table: Table = {
    rows,
    columns: [
      number(
        'spend',
        kinds.map((kind, row) => 10 + 20 * kind + (row % 7)),
      ),
      yesNo(
        'owner',
        kinds.map((kind, row) => (kind === 1) !== (row % 10 === 0)),
      ),
      words(
        'pet',
        kinds.map((kind, row) => (row % 5 === 0 ? 'eel' : kind === 1 ? 'cat' : 'dog')),
      ),
      ...more,
    ],
  };
  const of = Int32Array.from(kinds, (kind) => (flip ? 1 - kind : kind));
  const segments = ['a', 'b'].map((code, at) => {
    const size = of.filter((segment) => segment === at).length;
    return { code, size, share: size / rows, stability: null, markers: [] };
  });
  const profile = { variables: profileOf(table, { codes: ['a', 'b'], of }, { variables: [] }), quotes: [] };
  return { table, of, segments, used: rows, profile };
}

test('[X8] a run is a wave again: its shares, and the moments of its numbers', () => {
  const { table, of, profile, ...document } = run(false);
  const names = commonFigures(profile, profile);
  expect(names[0]).toEqual({ variable: 'spend', category: null });
  const wave = waveOf(document, profile, names);
  expect(wave).toMatchObject({
    people: 60,
    segments: [
      { code: 'a', size: 40 },
      { code: 'b', size: 20 },
    ],
  });
  const [spend] = table.columns;
  if (spend?.scale !== 'interval') throw new Error('a number');
  const own = moments(spend.cells.filter((_, row) => of[row] === 0));
  expect(wave.segments[0]?.figures[0]).toEqual({
    tag: 'mean',
    n: 40,
    mean: expect.closeTo(own.mean, 5),
    variance: expect.closeTo(own.variance, 4),
  });
  const eel = names.findIndex(({ category }) => category === 'eel');
  expect(wave.segments[0]?.figures[eel]).toEqual({ tag: 'share', count: expect.closeTo(8, 5), n: 40 });
});

test('[X1] two runs of other people are matched by what both were asked', () => {
  const before = run(false);
  const after = run(true, [
    yesNo(
      'new',
      Array.from({ length: 60 }, (_, row) => row % 2 === 0),
    ),
  ]);
  const names = commonFigures(before.profile, after.profile);
  expect(names.some(({ variable }) => variable === 'new')).toBe(false);
  const found = matchWaves(waveOf(before, before.profile, names), waveOf(after, after.profile, names));
  expect(found.map(({ before: was, after: is }) => [was, is])).toEqual([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(found.every(({ difference, changes }) => difference === 0 && changes.every(({ isClear }) => !isClear))).toBe(
    true,
  );
});

test('[X3] weighted respondents count as the effective number of them', () => {
  const { profile, segments, used } = run(false);
  const weighting = { variable: 'w', effective: 30, designEffect: 2, least: 0.5, greatest: 2 };
  const wave = waveOf({ segments: segments.map((one) => ({ ...one, share: 0.5 })), used, weighting }, profile, []);
  expect(wave).toEqual({
    people: 30,
    segments: [
      { code: 'a', size: 15, figures: [] },
      { code: 'b', size: 15, figures: [] },
    ],
  });
});
