import type { Expression } from './expression.ts';

/** Every code that an expression names, with its way inside and where it stands in the source; in the order of writing. */
export function references(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'reference':
      return [expression];
    case 'list':
      return expression.items.flatMap(references);
    case 'call':
      return expression.args.flatMap(references);
    case 'binary':
      return [...references(expression.left), ...references(expression.right)];
    default:
      return references(expression.of);
  }
}

export type Reference = Extract<Expression, { kind: 'reference' }>;
