import type { Measure } from './fact.ts';
import { figureOf } from './figure-of.ts';

/** Whether two numbers of one measure read the same: a change nobody could see is none. */
export function sameNumber(measure: Measure, a: number | string, b: number | string): boolean {
  return figureOf(measure, a, 'en') === figureOf(measure, b, 'en');
}
