import { expect, test } from 'vitest';
import { formatter } from '#lib/i18n/format.ts';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { tellFact } from './tell-fact.ts';

const fact: CitedFact = {
  id: 'one',
  segment: 'a',
  measure: 'mean',
  variable: 'spend',
  category: null,
  value: 20.4,
  n: 118,
  low: 18.5,
  high: 22.2,
  rest: 47,
  effect: -1.79,
  p: 0.0002,
  count: 118,
  restN: 642,
  descriptive: false,
  response: null,
  language: null,
};

test('a number tells its interval, everyone else, the size of the effect and the test', () => {
  const told = tellFact(fact, undefined, formatter('en'), sayJourneys('en'));
  expect(told.interval).toBe('95% interval 18.5 to 22.2, from 118 people who answered');
  expect(told.details.map(({ detail }) => detail)).toEqual([
    '47, n = 642',
    'Cohen’s d = −1.79',
    'p <\u00a0.001, corrected for all comparisons',
    'spend',
  ]);
});

test('[U9] a weighted number tells by how many people alike it counts', () => {
  const [first] = tellFact({ ...fact, effective: 108.6 }, undefined, formatter('en'), sayJourneys('en')).details;
  expect(first).toEqual({ term: 'Weights', detail: '118 people count as 109' });
});
