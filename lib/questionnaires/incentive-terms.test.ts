import { expect, test } from 'vitest';
import type { Incentive } from './incentive.ts';
import { changedTerms, currentIncentive, givesCodes, type IncentiveTerms, promisedAt } from './incentive-terms.ts';

const code: Incentive = { kind: 'code', label: { en: 'A free visit' } };
const thanks: Incentive = { kind: 'message', message: { en: 'Thank you!' } };
const day = (n: number) => new Date(Date.UTC(2026, 4, n, 12));

test('whoever began while a promise held is given that one, and who begins later the next', () => {
  const first = changedTerms(undefined, code, day(1));
  const second = changedTerms(first, thanks, day(5));
  const third = changedTerms(second, undefined, day(9));
  expect([0, 1, 4, 5, 8, 9].map((n) => promisedAt(third, day(n))?.kind)).toEqual([
    undefined,
    'code',
    'code',
    'message',
    'message',
    undefined,
  ]);
  expect(currentIncentive(third)).toBeUndefined();
  expect(givesCodes(third)).toBe(true);
});

test('other words of the same kind are a correction and hold for everybody', () => {
  const terms = changedTerms({ kind: 'code', settings: { label: { en: 'A fee visit' } } }, code, day(5));
  expect(terms).toEqual({ kind: 'code', settings: { label: { en: 'A free visit' } } });
  expect(promisedAt(terms, day(1))).toEqual(code);
});

test('a pool that the command line made has no history and is promised to everybody', () => {
  const made: IncentiveTerms = { kind: 'code', settings: {} };
  expect(promisedAt(made, day(1))).toEqual({ kind: 'code' });
  expect(promisedAt(undefined, day(1))).toBeUndefined();
  expect(givesCodes(changedTerms(undefined, thanks, day(1)))).toBe(false);
});
