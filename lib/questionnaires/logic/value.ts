/** What an expression works with: a number, text or an option's code, a truth, several values, or nothing (missing). */
export type Value = number | string | boolean | readonly Value[] | undefined;

/** The number that a value is, or that a code such as '4' is written as; undefined for everything else. */
export function toNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}

/** All single values in lists of lists, the missing left out. */
export function flatten(values: readonly Value[]): (number | string | boolean)[] {
  return values.flatMap((value) =>
    value === undefined ? [] : Array.isArray(value) ? flatten(value) : [value as string],
  );
}
