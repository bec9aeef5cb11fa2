import { expect, test } from 'vitest';
import { parseWeights } from './parse-weights.ts';

test('weights of factors are read as they are written, shared out among a factor’s variables', () => {
  const of = { social: 1, geographic: 0.5, none: 2, buyer: 0 };
  expect(parseWeights('social=1, geographic=.5,none=2.,buyer=0')).toEqual({ alike: 'factors', of });
});

test.each([
  '',
  'social',
  'social=',
  'social=-1',
  'social=1,social=2',
  'sex=1',
  'social=101',
  'social=1e2',
  'social=1,',
])('what is no weight is refused: %s', (words) => {
  expect(parseWeights(words)).toBeNull();
});
