import type { Locale } from '../i18n/locale.ts';
import type { Measure } from './fact.ts';
import { formatMean } from './format-mean.ts';
import { formatShare } from './format-share.ts';

/** A number of a fact as it is read: a mean as a number, everything else in percent; a dash where there is none. */
export function figureOf(measure: Measure, value: number | string | null, locale: Locale): string {
  if (typeof value !== 'number') return value ?? '–';
  return measure === 'mean' ? formatMean(value, locale) : formatShare(value, locale);
}
