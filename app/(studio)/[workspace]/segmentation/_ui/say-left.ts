import type { Formatter } from '#lib/i18n/format.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { DropReason } from '#lib/segmentation/segmentation.ts';
import type { FrameReason } from '#lib/segmentation/stored-frame.ts';
import type { KeyOf } from '../../../../_ui/i18n/catalogues.ts';

/** "212 used of 240, because 20 are not finished and 8 are tests": never a number of people without those who are not in it. */
export function sayLeft(
  t: Translate<KeyOf<'segmentation'>>,
  say: Formatter,
  count: {
    readonly used: number;
    readonly all: number;
    readonly left: readonly { readonly reason: FrameReason | DropReason; readonly count: number }[];
  },
): string {
  const { used, all, left } = count;
  if (left.length === 0) return used === all ? t('new.usedAll', { all }) : t('new.used', { used, all });
  const reasons = say.list(left.map(({ reason, count }) => t(`left.${reason}`, { n: count })));
  return t('new.usedBecause', { used, all, reasons });
}
