import type { Comparison, Condition } from './condition.ts';

/** The expression that says a condition; empty for a group without parts. */
export function writeCondition(condition: Condition): string {
  return condition.parts
    .map((part) => (part.kind === 'group' ? `(${writeCondition(part)})` : comparison(part)))
    .join(` ${condition.join} `);
}

function comparison(one: Comparison): string {
  const not = one.not ? 'not ' : '';
  switch (one.kind) {
    case 'is':
      return `${one.path} ${one.not ? '!=' : '='} ${constant(one.value)}`;
    case 'order':
      return `${one.path} ${one.operator} ${constant(one.value)}`;
    case 'oneOf':
      return `${not}${one.path} in (${one.values.map(constant).join(', ')})`;
    case 'includes':
      return `${not}${constant(one.value)} in ${one.path}`;
    case 'answered':
      return `${not}answered(${one.path})`;
    case 'truth':
      return `${not}${one.path}`;
  }
}

/** Texts in the quotes that they do not hold; of both kinds the language can write one only. */
function constant(value: string | number): string {
  if (typeof value === 'number') return decimal(value);
  return value.includes("'") ? `"${value.replaceAll('"', '')}"` : `'${value}'`;
}

/** Without an exponent, which the language does not know. */
function decimal(value: number): string {
  const written = String(value);
  return written.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : written;
}
