import type { Locale } from '#lib/i18n/locale.ts';

/** A share (0–1) in percent: whole, with one place when it is under one percent or over 99 without being either end. */
export function formatShare(share: number, locale: Locale): string {
  const edge = (share > 0 && share < 0.01) || (share < 1 && share > 0.99);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: edge ? 1 : 0 }).format(share);
}
