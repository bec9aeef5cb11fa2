import { type Expression, parseExpression } from '../logic/expression.ts';

/**
 * A condition as it can be clicked together: comparisons of what was answered, joined by “and” or “or”, in groups.
 * A group inside a group joins the other way round and has two parts at least; so each condition is written in one way,
 * and reading what was written gives the same condition again. The expression is what is stored.
 */
export interface Condition {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly parts: readonly (Comparison | Condition)[];
}

/** `not` turns it round; `path` is a code with its way inside, as in `why.strength`. */
export type Comparison = { readonly path: string; readonly not?: true } & (
  | { readonly kind: 'is'; readonly value: string | number }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'includes'; readonly value: string }
  | { readonly kind: 'order'; readonly operator: '<' | '<=' | '>' | '>='; readonly value: number }
  | { readonly kind: 'answered' }
  | { readonly kind: 'truth' }
);

/** The condition that an expression says, or undefined when it says more than can be clicked, or cannot be read. */
export function conditionOf(source: string): Condition | undefined {
  const parsed = parseExpression(source);
  return parsed.ok ? asGroup(parsed.value) : undefined;
}

function asGroup(expression: Expression): Condition | undefined {
  const join = expression.kind === 'binary' && expression.operator === 'or' ? 'or' : 'and';
  const parts = joined(expression, join).map(asPart);
  return parts.every((part) => part !== undefined) ? { kind: 'group', join, parts } : undefined;
}

/** The terms of `a and b and c`; the expression alone when it is not so joined. */
function joined(expression: Expression, join: 'and' | 'or'): readonly Expression[] {
  if (expression.kind !== 'binary' || expression.operator !== join) return [expression];
  return [...joined(expression.left, join), ...joined(expression.right, join)];
}

function asPart(expression: Expression): Comparison | Condition | undefined {
  if (expression.kind === 'binary' && (expression.operator === 'and' || expression.operator === 'or')) {
    return asGroup(expression);
  }
  if (expression.kind !== 'not') return asComparison(expression);
  const turned = asComparison(expression.of);
  // “not (a = 1)” is written “a != 1”, and “not (a < 1)” holds without an answer too, which no comparison says.
  return turned && !turned.not && turned.kind !== 'is' && turned.kind !== 'order'
    ? { ...turned, not: true }
    : undefined;
}

function asComparison(expression: Expression): Comparison | undefined {
  if (expression.kind === 'reference') return { path: expression.path.join('.'), kind: 'truth' };
  if (expression.kind === 'call') {
    const [of, ...more] = expression.args;
    const isAnswered = expression.name === 'answered' && of?.kind === 'reference' && more.length === 0;
    return isAnswered ? { path: of.path.join('.'), kind: 'answered' } : undefined;
  }
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'in' && right.kind === 'reference') {
    const value = constant(left);
    return typeof value === 'string' ? { path: right.path.join('.'), kind: 'includes', value } : undefined;
  }
  if (left.kind !== 'reference') return undefined;
  const path = left.path.join('.');
  if (operator === 'in' && right.kind === 'list') {
    const values = right.items.map(constant);
    return values.every((value) => typeof value === 'string') ? { path, kind: 'oneOf', values } : undefined;
  }
  const value = constant(right);
  if (value === undefined) return undefined;
  if (operator === '=') return { path, kind: 'is', value };
  if (operator === '!=') return { path, kind: 'is', value, not: true };
  const isOrder = operator === '<' || operator === '<=' || operator === '>' || operator === '>=';
  return isOrder && typeof value === 'number' ? { path, kind: 'order', operator, value } : undefined;
}

function constant(expression: Expression): string | number | undefined {
  if (expression.kind === 'negative') {
    const value = constant(expression.of);
    return typeof value === 'number' && value > 0 ? -value : undefined;
  }
  return expression.kind === 'constant' && typeof expression.value !== 'boolean' ? expression.value : undefined;
}
