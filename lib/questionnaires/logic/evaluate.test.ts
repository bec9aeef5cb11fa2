import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { parseExpression } from './expression.ts';
import type { Value } from './value.ts';

const answers: Record<string, Value> = {
  age: 34,
  zero: 0,
  gender: 'woman',
  sources: ['friends', 'search'],
  'why.calm': '4',
  why: ['4', '2', '5'],
  agreed: true,
  note: 'it\'s "fine"',
  when: '2026-03-01',
};

function value(source: string): Value {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.failure.kind} at ${parsed.failure.at}`);
  return evaluate(parsed.value, (path) => answers[path.join('.')]);
}

test.each<[string, Value]>([
  ["age >= 18 and 'friends' in sources", true],
  ["'gym' in sources", false],
  ["gender in ('man', 'woman')", true],
  ["gender in ('man')", false],
  ["'friends' in (sources)", true],
  ['not age < 18', true],
  ['not agreed or agreed', true],
  ['1 + 2 * 3 = 7', true],
  ['(1 + 2) * 3', 9],
  ['2 - 3 - 4', -5],
  ['-age + 4', -30],
  ['8 / 4 / 2', 1],
  ["gender = 'woman' or gender = 'man' and false", true],
  ['why.calm >= 4', true],
  ['why.calm = 4', true],
  ['why.calm - 1', 3],
  ['count(sources)', 2],
  ['sum(why)', 11],
  ['round(mean(why), 1)', 3.7],
  ['round(-2.5)', -3],
  ['round(1.005, 2)', 1.01],
  ['min(age, 3)', 3],
  ['max(why)', 5],
  ['length(gender)', 5],
  ['"woman" = gender', true],
  ["when >= '2026-01-15'", true],
  ['true != false', true],
  ['age <= 34 and age >= 34', true],
  ['age < 34 or age > 34', false],
])('%s is %j', (source, expected) => {
  expect(value(source)).toEqual(expected);
});

test('a missing answer equals nothing, is not less or more, and makes sums missing', () => {
  expect(value("nobody = 'x'")).toBe(false);
  expect(value("nobody != 'x'")).toBe(true);
  expect(value('nobody = nobody')).toBe(false);
  expect(value("nobody in ('x')")).toBe(false);
  expect(value("'x' in nobody")).toBe(false);
  for (const operator of ['<', '<=', '>', '>=']) expect(value(`nobody ${operator} 3`)).toBe(false);
  expect(value('nobody + 1')).toBeUndefined();
  expect(value('answered(nobody)')).toBe(false);
  expect(value('answered(zero)')).toBe(true);
  expect(value('sum(nobody)')).toBeUndefined();
  expect(value('sum(nobody, age)')).toBe(34);
  expect(value('count(nobody)')).toBe(0);
  expect(value('not nobody')).toBe(true);
});

test('division by zero is missing, not infinite', () => {
  expect(value('age / zero')).toBeUndefined();
  expect(value('age / zero > 1')).toBe(false);
});

test('only true is true: a number or a code does not stand for a truth', () => {
  expect(value('age or gender')).toBe(false);
});

test('[S06] an answer that looks like an expression stays a value', () => {
  const parsed = parseExpression("note = 'true or true'");
  const looked = parsed.ok && evaluate(parsed.value, () => "x' or 'x' = 'x");
  expect(looked).toBe(false);
});

test('[S41] names of inherited things are neither functions nor answers', () => {
  expect(value('constructor(age)')).toBeUndefined();
});

test('= and != are always opposites', () => {
  const side = fc.constantFrom('age', 'gender', 'nobody', '34', "'woman'", 'why.calm', 'true', 'agreed', 'zero');
  fc.assert(fc.property(side, side, (a, b) => value(`${a} = ${b}`) === !value(`${a} != ${b}`)));
});
