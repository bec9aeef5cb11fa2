import { own } from '../own.ts';
import { flatten, toNumber, type Value } from './value.ts';

/**
 * A function of the expression language by its name; undefined when there is none. Arguments may be numbers, answers or lists of them; a matrix counts as the
 * list of its answers. Missing values are left out.
 *
 * - `answered(q)`: whether there is an answer
 * - `count(a, …)`: how many values there are: chosen options, answered rows
 * - `sum(a, …)`, `mean(a, …)`, `min(a, …)`, `max(a, …)`: of numbers and of codes that are numbers; missing when there is none
 * - `round(x, digits)`: half away from zero; `digits` from 0 to 9, 0 when not given
 * - `length(text)`: in characters, 0 when missing
 */
export function functionNamed(name: string): ExpressionFunction | undefined {
  return own(functions, name) as ExpressionFunction | undefined;
}

const functions: Readonly<Record<string, ExpressionFunction>> = {
  answered: { least: 1, most: 1, takes: 'anything', gives: 'boolean', call: ([value]) => value !== undefined },
  count: { least: 1, most: 50, takes: 'anything', gives: 'number', call: (args) => flatten(args).length },
  sum: ofNumbers((numbers) => numbers.reduce((a, b) => a + b, 0)),
  mean: ofNumbers((numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length),
  min: ofNumbers((numbers) => Math.min(...numbers)),
  max: ofNumbers((numbers) => Math.max(...numbers)),
  round: {
    least: 1,
    most: 2,
    takes: 'numbers',
    gives: 'number',
    call: ([value, digits]) => round(toNumber(value), toNumber(digits) ?? 0),
  },
  length: {
    least: 1,
    most: 1,
    takes: 'anything',
    gives: 'number',
    call: ([value]) => (value === undefined ? 0 : String(value).length),
  },
};

export interface ExpressionFunction {
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  readonly takes: 'anything' | 'numbers';
  readonly gives: 'boolean' | 'number';
  readonly call: (args: readonly Value[]) => Value;
}

function ofNumbers(fold: (numbers: readonly number[]) => number): ExpressionFunction {
  const call = (args: readonly Value[]): Value => {
    const numbers = flatten(args).flatMap((value) => toNumber(value) ?? []);
    return numbers.length > 0 ? fold(numbers) : undefined;
  };
  return { least: 1, most: 50, takes: 'numbers', gives: 'number', call };
}

function round(value: number | undefined, digits: number): Value {
  if (value === undefined || digits < 0 || digits > 9) return undefined;
  const scale = 10 ** Math.floor(digits);
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}
