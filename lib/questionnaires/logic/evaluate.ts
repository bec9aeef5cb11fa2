import type { Expression, Operator } from './expression.ts';
import { functionNamed } from './function-named.ts';
import { flatten, toNumber, type Value } from './value.ts';

/**
 * The value of an expression. The one evaluator: browser, server and analysis use it.
 *
 * A question without an answer, hidden or not, is *missing*: it equals nothing (`=` and `in` are false, `!=` is true),
 * is neither less nor more than anything, makes a sum missing, and counts as false where a truth is needed. Only `true`
 * is true. A code written as a number, such as '4', compares with numbers as that number; two texts compare letter by
 * letter, which orders ISO dates. Division by zero is missing. Answers are values and are never read as expressions
 * ([S06]). Cost: one visit per node of the tree.
 * @param lookUp what a code with its way inside (`['why', 'strength']`) stands for
 */
export function evaluate(expression: Expression, lookUp: (path: readonly string[]) => Value): Value {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'list':
      return expression.items.map((item) => evaluate(item, lookUp));
    case 'reference':
      return lookUp(expression.path);
    case 'not':
      return evaluate(expression.of, lookUp) !== true;
    case 'negative':
      return finite(-(toNumber(evaluate(expression.of, lookUp)) ?? Number.NaN));
    case 'call':
      return functionNamed(expression.name)?.call(expression.args.map((arg) => evaluate(arg, lookUp)));
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, lookUp);
  }
}

function binary(operator: Operator, l: Expression, r: Expression, lookUp: (path: readonly string[]) => Value): Value {
  const left = evaluate(l, lookUp);
  if (operator === 'and') return left === true && evaluate(r, lookUp) === true;
  if (operator === 'or') return left === true || evaluate(r, lookUp) === true;
  const right = evaluate(r, lookUp);
  switch (operator) {
    case '=':
      return same(left, right);
    case '!=':
      return !same(left, right);
    case 'in':
      return Array.isArray(right) && flatten(right).some((item) => same(left, item));
    case '<':
      return order(left, right) < 0;
    case '<=':
      return order(left, right) <= 0;
    case '>':
      return order(left, right) > 0;
    case '>=':
      return order(left, right) >= 0;
  }
  const a = toNumber(left) ?? Number.NaN;
  const b = toNumber(right) ?? Number.NaN;
  return finite(operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b);
}

function same(a: Value, b: Value): boolean {
  if (a === undefined || b === undefined) return false;
  if (typeof a === 'number' || typeof b === 'number') return toNumber(a) === (toNumber(b) ?? Number.NaN);
  return a === b;
}

/** Below, at or above zero; NaN, with which every comparison is false, when the two cannot be ordered. */
function order(a: Value, b: Value): number {
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x !== undefined && y !== undefined) return x - y;
  if (typeof a !== 'string' || typeof b !== 'string') return Number.NaN;
  return a < b ? -1 : a > b ? 1 : 0;
}

function finite(number: number): Value {
  return Number.isFinite(number) ? number : undefined;
}
