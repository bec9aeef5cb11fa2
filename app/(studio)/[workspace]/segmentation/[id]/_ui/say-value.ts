import type { Formatter } from '#lib/i18n/format.ts';

/** A share as a percentage, a mean as a number; `category` is null for a mean. */
export function sayValue(say: Formatter, category: string | null, value: number): string {
  return category === null ? say.decimal(value, 1) : say.percent(value);
}
