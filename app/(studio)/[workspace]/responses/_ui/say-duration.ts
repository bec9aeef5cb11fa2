import type { Translate } from '#lib/i18n/translate.ts';
import type { KeyOf } from '../../../../_ui/i18n/catalogues.ts';

/** Seconds as people say them: "48 s", "3 min 20 s", "2 h 5 min". */
export function sayDuration(t: Translate<KeyOf<'responses'>>, seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return t('duration.seconds', { s: whole });
  if (whole < 3600) return t('duration.minutes', { m: Math.floor(whole / 60), s: whole % 60 });
  return t('duration.hours', { h: Math.floor(whole / 3600), m: Math.floor((whole % 3600) / 60) });
}
