import { evaluate } from '../logic/evaluate.ts';
import type { Expression } from '../logic/expression.ts';
import { references } from '../logic/references.ts';
import type { Value } from '../logic/value.ts';
import type { Question } from '../questionnaire.ts';
import type { PlacedCodes } from './placed-codes.ts';
import { type ValueType, valueType } from './value-type.ts';

/**
 * Whether any answers make a condition true (or, with `wanted` false, not true).
 *
 * Tries every combination of the values that the condition can tell apart: each option that is named and one that is
 * not, each number that is named and those just beside it within the question's limits, and no answer where none is
 * required. Never says no wrongly: where values are reckoned with, where a calculated value is named, or where there are
 * more than 20,000 combinations, it says yes without trying.
 */
export function canHold(condition: Expression, wanted: boolean, known: PlacedCodes): boolean {
  if (reckons(condition)) return true;
  const constants = constantsIn(condition);
  const domains = new Map<string, readonly Value[]>();
  for (const { path } of references(condition)) {
    const question = known.questions.get(path[0]);
    const type = question && valueType(question, path.slice(1));
    if (!type || (type.kind === 'codes' && named(type.codes, constants).length > MOST_NAMED)) return true;
    const values = type.kind === 'number' ? numbersOf(question, constants) : valuesOf(type, constants);
    domains.set(path.join('.'), [...values, undefined]);
  }
  let combinations = 1;
  for (const domain of domains.values()) combinations *= domain.length;
  if (combinations > MOST_COMBINATIONS) return true;
  const names = [...domains.keys()];
  for (let n = 0; n < combinations; n++) {
    const values = new Map<string, Value>();
    let rest = n;
    for (const name of names) {
      const domain = domains.get(name) ?? [];
      values.set(name, domain[rest % domain.length]);
      rest = Math.floor(rest / domain.length);
    }
    if ((evaluate(condition, (path) => values.get(path.join('.'))) === true) === wanted) return true;
  }
  return false;
}

const MOST_COMBINATIONS = 20_000;

/** Whether it works with more than comparisons of answers: then sample values would not tell. */
function reckons(expression: Expression): boolean {
  switch (expression.kind) {
    case 'constant':
    case 'reference':
      return false;
    case 'list':
      return expression.items.some(reckons);
    case 'not':
      return reckons(expression.of);
    case 'negative':
      return expression.of.kind !== 'constant';
    case 'call':
      return expression.name !== 'answered';
    case 'binary':
      return (
        ['+', '-', '*', '/'].includes(expression.operator) ||
        comparesTwo(expression) ||
        reckons(expression.left) ||
        reckons(expression.right)
      );
  }
}

/** Two answers compared with each other may differ in ways that no constant names. */
function comparesTwo({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): boolean {
  return operator !== 'and' && operator !== 'or' && references(left).length > 0 && references(right).length > 0;
}

function constantsIn(expression: Expression): readonly (number | string)[] {
  switch (expression.kind) {
    case 'constant':
      return typeof expression.value === 'boolean' ? [] : [expression.value];
    case 'reference':
      return [];
    case 'list':
      return expression.items.flatMap(constantsIn);
    case 'call':
      return expression.args.flatMap(constantsIn);
    case 'binary':
      return [...constantsIn(expression.left), ...constantsIn(expression.right)];
    case 'negative':
      return constantsIn(expression.of).flatMap((value) => (typeof value === 'number' ? -value : []));
    case 'not':
      return constantsIn(expression.of);
  }
}

/** The numbers named and the limits, one between each two, one beyond either end; all within the limits. */
function numbersOf(question: Question, constants: readonly (number | string)[]): readonly number[] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = question.type === 'number' ? question : {};
  const points = [0, min, max, ...constants.map(Number)].filter(Number.isFinite).sort((a, b) => a - b);
  const between = points.slice(1).map((point, at) => (point + (points[at] ?? point)) / 2);
  const beyond = [(points[0] ?? 0) - 1, (points.at(-1) ?? 0) + 1];
  return [...points, ...between, ...beyond].filter((value) => value >= min && value <= max);
}

function valuesOf(
  type: Exclude<ValueType, { kind: 'number' }>,
  constants: readonly (number | string)[],
): readonly Value[] {
  switch (type.kind) {
    case 'text':
      // The least text, each constant, and the least text behind each.
      return ['', ...constants.map(String), ...constants.map((constant) => `${constant}\u0000`)];
    case 'code':
      return type.codes;
    case 'codes':
      return subsets(named(type.codes, constants));
    default:
      return [true];
  }
}

/** Of several answers every combination is tried, so only so many may be told apart. */
const MOST_NAMED = 11;

/** The codes that the condition names, and the first that it does not. */
function named(codes: readonly string[], constants: readonly (number | string)[]): readonly string[] {
  const isNamed = (code: string) => constants.some((constant) => String(constant) === code);
  const other = codes.find((code) => !isNamed(code));
  return [...codes.filter(isNamed), ...(other === undefined ? [] : [other])];
}

function subsets(codes: readonly string[]): readonly (readonly string[])[] {
  let all: (readonly string[])[] = [[]];
  for (const code of codes) all = [...all, ...all.map((set) => [...set, code])];
  return all.filter((set) => set.length > 0);
}
