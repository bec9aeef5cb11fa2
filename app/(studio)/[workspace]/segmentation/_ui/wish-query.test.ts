import { expect, it } from 'vitest';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { readWish } from '../new/_ui/read-wish.ts';
import { wishQuery } from './wish-query.ts';

const run = {
  questionnaire: '01a219f8-40dc-7959-a465-ad848784ab67',
  name: 'Spring & all',
  options: {
    method: 'ward',
    k: { from: 3, to: 5 },
    seed: 7,
    variables: ['age', 'why.calm'],
    weights: { alike: 'factors', of: { social: 0.5, none: 0 } },
    weightBy: 'age',
  },
  frame: {
    version: 2,
    filter: { versions: [2], links: ['a b'], languages: ['lv'], from: '2026-01-02', to: null, review: false },
  },
} as unknown as SegmentationView;

const read = (text: string) => {
  const query = new URLSearchParams(text);
  return readWish((name) => query.getAll(name));
};

it('opens the form with the choices of a run', () => {
  const { options, frame, name } = run;
  expect(read(wishQuery(run))).toEqual({
    filter: frame.filter,
    variables: options.variables,
    weights: options.weights?.of,
    alike: 'factors',
    weightBy: 'age',
    k: options.k,
    method: 'ward',
    seed: 7,
    name,
  });
});

it('leaves the choice to the form when the address would be too long, or nothing was chosen', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => `variable-${at}`);
  expect(wishQuery({ ...run, options: { ...run.options, variables: many } })).toBe(
    `questionnaire=${run.questionnaire}`,
  );
  expect(read(`questionnaire=x&version=zero&from=soon&from-k=99&seed=-1&weight.social=7`)).toMatchObject({
    filter: { versions: [], from: null, review: true },
    variables: null,
    weights: {},
    k: { from: 2, to: 8 },
    seed: 1,
  });
});

it('[S41] takes no text that a database would refuse', () => {
  expect(read('link=a%00b&review=off').filter).toMatchObject({ links: [], review: true });
  expect(read('version=1e9').filter.versions).toEqual([]);
});
