import type { ValueType } from './value-type.ts';

/** A question's kind of value, a constant, a list, or a part that was already reported. */
export type ExpressionType =
  | (ValueType & { readonly code?: string })
  | { readonly kind: 'constant'; readonly value: number | string }
  | { readonly kind: 'list'; readonly items: readonly ExpressionType[] }
  | { readonly kind: 'unknown' };

/** Whether it can be reckoned with: a number, or a code of options that are all numbers. */
export function isNumeric(type: ExpressionType): boolean {
  if (type.kind === 'constant') return isNumber(String(type.value));
  return type.kind === 'number' || (type.kind === 'code' && type.codes.every(isNumber));
}

export function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
