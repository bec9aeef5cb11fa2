import type { Locale } from '#lib/i18n/locale.ts';

/**
 * A mean with as many places as its size deserves: 2 below ten, 1 below a hundred, none above. Four digits are not
 * grouped, because they may be a year.
 */
export function formatMean(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const digits = size < 10 ? 2 : size < 100 ? 1 : 0;
  const options = { maximumFractionDigits: digits, useGrouping: size >= 10_000 } as const;
  return new Intl.NumberFormat(locale, options).format(value).replace('-', '−');
}
