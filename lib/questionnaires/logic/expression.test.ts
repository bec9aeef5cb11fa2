import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExpression } from './expression.ts';

test.each([
  ['age >', { kind: 'unfinished', at: 6 }],
  ['', { kind: 'unfinished', at: 1 }],
  ['age == 3', { kind: 'unexpected', at: 6, found: '=' }],
  ["gender = 'wom", { kind: 'openString', at: 10 }],
  ['age & 3', { kind: 'unexpected', at: 5, found: '&' }],
  ['1 < age < 3', { kind: 'unexpected', at: 9, found: '<' }],
  ['and', { kind: 'unexpected', at: 1, found: 'and' }],
  ['(age = 1', { kind: 'unfinished', at: 9 }],
  ['age = 1)', { kind: 'unexpected', at: 8, found: ')' }],
  ['Age = 1', { kind: 'unexpected', at: 1, found: 'A' }],
  ['min(1,)', { kind: 'unexpected', at: 7, found: ')' }],
])('%s is refused with its place', (source, failure) => {
  expect(parseExpression(source)).toEqual({ ok: false, failure });
});

test('behind a dot a minus belongs to the code, elsewhere it subtracts', () => {
  expect(parseExpression('why.self-image')).toMatchObject({
    value: { kind: 'reference', path: ['why', 'self-image'] },
  });
  expect(parseExpression('age-1')).toMatchObject({ value: { kind: 'binary', operator: '-' } });
});

test('[S42] length and depth are capped', () => {
  expect(parseExpression('1'.repeat(2001))).toMatchObject({ ok: false, failure: { kind: 'tooLong' } });
  expect(parseExpression(`${'('.repeat(33)}1${')'.repeat(33)}`)).toMatchObject({ failure: { kind: 'tooDeep' } });
  expect(parseExpression(`${'not '.repeat(33)}true`)).toMatchObject({ failure: { kind: 'tooDeep' } });
  expect(parseExpression(`${'('.repeat(32)}1${')'.repeat(32)}`).ok).toBe(true);
});

test('[S42] a chain as long as the cap allows is read and stays one tree', () => {
  const parsed = parseExpression(Array(600).fill('a').join('+').concat('+1'));
  expect(parsed.ok).toBe(true);
});

test('whatever is written, it is read or refused, and never throws', () => {
  const piece = fc.constantFrom(
    'age',
    'why.x-y',
    '1',
    "'a'",
    '"',
    '(',
    ')',
    ',',
    'and',
    'or',
    'not',
    'in',
    '=',
    '<=',
    '-',
    '*',
    ' ',
    'min',
    '.',
    '$',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const parsed = parseExpression(pieces.join(' '));
      return parsed.ok || parsed.failure.at >= 1;
    }),
    { numRuns: 2000 },
  );
});
