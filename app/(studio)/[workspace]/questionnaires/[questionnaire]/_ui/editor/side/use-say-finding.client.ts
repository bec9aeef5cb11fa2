'use client';

import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { Finding } from '#lib/questionnaires/editor/findings.ts';
import { placeAddress } from '#lib/questionnaires/editor/place-address.ts';
import { sayFinding } from '../../say-finding.ts';
import { sayPlace } from '../../say-place.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** A finding in words, with where it is and the way there. */
export function useSayFinding() {
  const t = useTranslate('questionnaires');
  const studio = useTranslate('studio');
  const locale = useLocale();
  const { draft } = useEditor();
  return (finding: Finding) => ({
    words: sayFinding(finding, locale, t, studio),
    where: sayPlace(finding.place, draft, locale, t),
    href: `#${placeAddress(finding.place)}`,
  });
}
