import { expect, test } from 'vitest';
import type { Table } from '../responses/table.ts';
import { contrasts } from '../segmentation/profile/contrasts.ts';
import type { SegmentRows } from '../segmentation/segment-rows.ts';
import { answerCounts } from './answer-counts.ts';
import { cite } from './cite.ts';
import { factsOf } from './facts.ts';
import { examplePersona } from './testing/example-persona.ts';
import { toldEvidence } from './told-evidence.ts';

// 40 of the segment, half of whom said yes and stand for four people each; 100 others, 30 of whom said yes.
const rows = 140;
const said = Array.from({ length: rows }, (_, row) => Number(row < 40 ? row % 2 === 0 : row % 10 < 3));
const table: Table = {
  rows,
  columns: [
    {
      name: 'q',
      scale: 'binary',
      categories: [{ code: 'no' }, { code: 'yes' }],
      cells: Int32Array.from(said),
    },
  ],
};
const segments: SegmentRows = {
  codes: ['a', 'b'],
  of: Int32Array.from({ length: rows }, (_, row) => Number(row >= 40)),
  weighting: { variable: 'w', of: Float64Array.from(said, (yes, row) => (row < 40 && yes ? 4 : 1)) },
};

test('[U9] the evidence of a weighted number tells one share, and an interval around it', () => {
  const [contrast] = contrasts(table, segments, new Set());
  if (!contrast) throw new Error('a contrast');
  const fact = factsOf(table, segments).fromContrast(contrast);
  const cited = cite(fact, { responses: [], clustered: new Set() }, contrast);
  expect(cited).toMatchObject({ value: 0.8, n: 40, count: 20, rest: 0.3, effective: expect.closeTo(1e4 / 340, 9) });
  // Everyone else counts alike.
  expect(cited.restEffective).toBeUndefined();
  const answers = answerCounts(table.columns[0] as (typeof table.columns)[number], segments, 0);
  expect(answers).toMatchObject({ here: [20, 20], rest: [70, 30], hereShares: [0.2, 0.8], restShares: [0.7, 0.3] });
  const persona = { ...examplePersona(), facts: [cited], answers: answers ? [answers] : [] };
  const told = toldEvidence(cited, persona, table, 'en');
  expect(told.figure).toBe('80%');
  expect(told.base).toMatch(/^95% interval \d+% to \d+%; weighted, 20 of 40 people, who count as 29$/);
  const mean = toldEvidence({ ...cited, measure: 'mean', category: null }, persona, table, 'en');
  expect(mean.base).toMatch(/^95% interval .* to .*; weighted, 40 people, who count as 29$/);
  expect(told.answers.find(({ told: is }) => is)).toMatchObject({ count: 20, here: 0.8, rest: 0.3 });
  const [points, low, high] = (told.contrast.match(/[+−-]?\d+/g) ?? []).map((text) => Number(text.replace('−', '-')));
  expect(points).toBe(50);
  expect(low).toBeLessThan(50);
  expect(high).toBeGreaterThan(50);
});
