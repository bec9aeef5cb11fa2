import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../logic/expression.ts';
import { type Comparison, type Condition, conditionOf } from './condition.ts';
import { writeCondition } from './write-condition.ts';

const path = fc.constantFrom('age', 'visits', 'why.strength', 'path.trial.emotion', 'home.country');
const text = fc.oneof(
  fc.constantFrom('gym', 'no-answer', '4', "it's", 'say "hi"', 'да'),
  fc.string({ maxLength: 12 }).filter((one) => !(one.includes("'") && one.includes('"'))),
);
const number = fc
  .oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.5, -2.25, 1e-7, 120000))
  .map((n) => n + 0);
const not = fc.constantFrom<{ readonly not?: true }>({}, { not: true });
const one = fc.oneof(
  fc
    .tuple(path, not, fc.oneof(text, number))
    .map(([path, not, value]) => ({ path, kind: 'is' as const, value, ...not })),
  fc.tuple(path, not, fc.array(text, { maxLength: 4 })).map(([path, not, values]) => {
    return { path, kind: 'oneOf' as const, values, ...not };
  }),
  fc.tuple(path, not, text).map(([path, not, value]) => ({ path, kind: 'includes' as const, value, ...not })),
  fc
    .tuple(path, fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const), number)
    .map(([path, operator, value]) => ({ path, kind: 'order' as const, operator, value })),
  fc.tuple(path, not, fc.constantFrom('answered' as const, 'truth' as const)).map(([path, not, kind]) => {
    return { path, kind, ...not };
  }),
) satisfies fc.Arbitrary<Comparison>;

function group(join: 'and' | 'or', depth: number): fc.Arbitrary<Condition> {
  const part: fc.Arbitrary<Comparison | Condition> =
    depth === 0
      ? one
      : fc.oneof(
          { weight: 3, arbitrary: one },
          { weight: 1, arbitrary: group(join === 'and' ? 'or' : 'and', depth - 1) },
        );
  return fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => ({ kind: 'group', join, parts }));
}

const condition = fc.oneof(
  one.map((part): Condition => ({ kind: 'group', join: 'and', parts: [part] })),
  group('and', 2),
  group('or', 2),
);

describe('a condition that is clicked together', () => {
  it('is the same after it was written and read again', () => {
    fc.assert(
      fc.property(condition, (clicked) => {
        const written = writeCondition(clicked);
        expect(parseExpression(written)).toMatchObject({ ok: true });
        expect(conditionOf(written), written).toEqual(clicked);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found in what people type', () => {
    expect(conditionOf("age>=18 and ('gym' in places or answered( other ))")).toEqual({
      kind: 'group',
      join: 'and',
      parts: [
        { path: 'age', kind: 'order', operator: '>=', value: 18 },
        {
          kind: 'group',
          join: 'or',
          parts: [
            { path: 'places', kind: 'includes', value: 'gym' },
            { path: 'other', kind: 'answered' },
          ],
        },
      ],
    });
  });

  it('is not made of what says more than clicks can', () => {
    for (const typed of [
      'age + 1 > 18',
      'count(places) > 2',
      '18 < age',
      'not (age < 18)',
      'true',
      'age >',
      'a in b.c and 5 in d',
    ]) {
      expect(conditionOf(typed), typed).toBeUndefined();
    }
  });
});
