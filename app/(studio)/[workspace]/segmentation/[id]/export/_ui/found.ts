import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Labels } from '#lib/segmentation/labels.ts';
import type { Profile } from '#lib/segmentation/profile/profile.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';

/** A finished run with the words to tell it in. */
export interface Found {
  readonly run: SegmentationView;
  readonly document: Segmentation;
  readonly profile: Profile;
  readonly labels: Labels;
  readonly t: Translate<KeyOf<'segmentation'>>;
  readonly locale: Locale;
}
