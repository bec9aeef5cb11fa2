import type { Translate } from '#lib/i18n/translate.ts';
import type { KeyOf } from '../../../../_ui/i18n/catalogues.ts';
import { segmentLetter } from '../../../../_ui/segment-letter.ts';

/** What a segment is called: as people named it, or by its letter until somebody has. */
export function saySegment(
  t: Translate<KeyOf<'segmentation'>>,
  segment: { readonly name: string | null; readonly colour: number },
): string {
  return segment.name ?? t('segment.unnamed', { letter: segmentLetter(segment.colour) });
}
