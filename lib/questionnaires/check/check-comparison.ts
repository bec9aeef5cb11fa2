import type { Expression } from '../logic/expression.ts';
import { type ExpressionType, isNumeric } from './expression-type.ts';
import type { PublishProblemTag } from './publish-problem.ts';
import { written } from './written.ts';

/** What is wrong with comparing two kinds of value by `= != < <= > >= in`, codes that no option has among it. */
export function checkComparison(expression: Binary, left: ExpressionType, right: ExpressionType, report: Tell): void {
  const { operator } = expression;
  if (left.kind === 'unknown' || right.kind === 'unknown') return;
  if (operator === 'in') {
    if (right.kind !== 'list' && right.kind !== 'codes') {
      report({ kind: 'needsList', written: written(expression.right) });
    } else if (left.kind === 'codes' || left.kind === 'list') {
      report({ kind: 'needsOneValue', written: written(expression.left) });
    } else {
      for (const item of right.kind === 'list' ? right.items : [right]) member(expression, left, item, report);
    }
    return;
  }
  for (const [type, side] of [
    [left, expression.left],
    [right, expression.right],
  ] as const) {
    if (type.kind === 'codes' || type.kind === 'list') {
      report({ kind: 'needsOneValue', written: written(side) });
      return;
    }
  }
  if (operator === '=' || operator === '!=') {
    equal(expression, left, right, report);
  } else if (!(isNumeric(left) && isNumeric(right)) && !(isText(left) && isText(right))) {
    report({ kind: 'cannotCompare', written: written(expression) });
  }
}

/** `left in item`, where the item may itself hold several. */
function member(expression: Binary, left: ExpressionType, item: ExpressionType, report: Tell): void {
  if (item.kind === 'list') {
    for (const inner of item.items) member(expression, left, inner, report);
    return;
  }
  const one: ExpressionType = item.kind === 'codes' ? { ...item, kind: 'code' } : item;
  equal(expression, left, one, report);
}

function equal(expression: Binary, left: ExpressionType, right: ExpressionType, report: Tell): void {
  for (const [codes, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (codes.kind === 'code' && other.kind === 'constant') {
      const option = String(other.value);
      if (!codes.codes.includes(option)) report({ kind: 'unknownOption', code: codes.code ?? '', option });
      return;
    }
  }
  const textual = (type: ExpressionType) => isText(type) || type.kind === 'code';
  const fits =
    left.kind === 'unknown' ||
    right.kind === 'unknown' ||
    (isNumeric(left) && isNumeric(right)) ||
    (textual(left) && textual(right)) ||
    (left.kind === 'truth' && right.kind === 'truth');
  if (!fits) report({ kind: 'cannotCompare', written: written(expression) });
}

function isText(type: ExpressionType): boolean {
  return type.kind === 'text' || (type.kind === 'constant' && typeof type.value === 'string');
}

type Binary = Extract<Expression, { kind: 'binary' }>;
type Tell = (problem: PublishProblemTag) => void;
