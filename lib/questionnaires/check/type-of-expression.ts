import type { Expression, Operator } from '../logic/expression.ts';
import { functionNamed } from '../logic/function-named.ts';
import type { Reference } from '../logic/references.ts';
import { checkComparison } from './check-comparison.ts';
import { type ExpressionType, isNumber, isNumeric } from './expression-type.ts';
import type { PublishProblemTag } from './publish-problem.ts';
import { written } from './written.ts';

/**
 * The kind of value an expression gives, with what is wrong inside it handed to `report`. `unknown` stands for a part that
 * was already reported, and is never complained of again.
 * @param typeOf the kind of value a reference stands for; it reports unknown ones itself
 */
export function typeOfExpression(
  expression: Expression,
  typeOf: (reference: Reference) => ExpressionType,
  report: (problem: PublishProblemTag) => void,
): ExpressionType {
  const type = (inner: Expression) => typeOfExpression(inner, typeOf, report);
  const want = (inner: Expression, kind: 'needsTruth' | 'needsNumber') => {
    const found = type(inner);
    const fits = kind === 'needsTruth' ? found.kind === 'truth' : isNumeric(found);
    if (!fits && found.kind !== 'unknown') report({ kind, written: written(inner) });
  };
  switch (expression.kind) {
    case 'constant':
      return typeof expression.value === 'boolean' ? { kind: 'truth' } : { kind: 'constant', value: expression.value };
    case 'reference':
      return typeOf(expression);
    case 'list':
      return { kind: 'list', items: expression.items.map(type) };
    case 'not':
      want(expression.of, 'needsTruth');
      return { kind: 'truth' };
    case 'negative':
      want(expression.of, 'needsNumber');
      return { kind: 'number' };
    case 'call':
      return call(expression, type, report);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === 'and' || operator === 'or') {
        want(left, 'needsTruth');
        want(right, 'needsTruth');
        return { kind: 'truth' };
      }
      if (arithmetic.includes(operator)) {
        want(left, 'needsNumber');
        want(right, 'needsNumber');
        return { kind: 'number' };
      }
      checkComparison(expression, type(left), type(right), report);
      return { kind: 'truth' };
    }
  }
}

const arithmetic: readonly Operator[] = ['+', '-', '*', '/'];

type Tell = (problem: PublishProblemTag) => void;

function call(
  expression: Extract<Expression, { kind: 'call' }>,
  type: (e: Expression) => ExpressionType,
  report: Tell,
): ExpressionType {
  const { name, args } = expression;
  const known = functionNamed(name);
  const types = args.map(type);
  if (!known) {
    report({ kind: 'unknownFunction', name });
    return { kind: 'unknown' };
  }
  const { least, most } = known;
  if (args.length < least || args.length > most) report({ kind: 'argumentCount', name, least, most });
  if (known.takes === 'numbers') {
    types.forEach((found, at) => {
      const fits = isNumeric(found) || (found.kind === 'codes' && found.codes.every(isNumber));
      if (!fits && found.kind !== 'unknown') report({ kind: 'needsNumber', written: written(args[at]) });
    });
  }
  return { kind: known.gives === 'boolean' ? 'truth' : 'number' };
}
