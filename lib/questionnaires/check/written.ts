import type { Expression } from '../logic/expression.ts';

/** An expression as one would write it, for a message. */
export function written(expression: Expression | undefined): string {
  switch (expression?.kind) {
    case undefined:
      return '';
    case 'constant':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value);
    case 'reference':
      return expression.path.join('.');
    case 'list':
      return `(${expression.items.map(written).join(', ')})`;
    case 'not':
      return `not ${written(expression.of)}`;
    case 'negative':
      return `-${written(expression.of)}`;
    case 'call':
      return `${expression.name}(${expression.args.map(written).join(', ')})`;
    case 'binary':
      return `${written(expression.left)} ${expression.operator} ${written(expression.right)}`;
  }
}
