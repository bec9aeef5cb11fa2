import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** The day of an action, written 2026-12-04, in words. A day is the same day in every time zone, so none is asked for. */
export function sayDue(due: string, locale: Locale): string {
  return formatter(locale, 'UTC').date(Date.parse(due));
}
