import { type Locale, locales } from '#lib/i18n/locale.ts';
import type { Draft } from './draft.ts';

/** The draft in these languages, the first to fall back on; the last one is never taken away. Words in other languages are kept. */
export function setLanguages(draft: Draft, languages: readonly Locale[]): Draft {
  const [first, ...rest] = [...new Set(languages)].filter((language) => locales.includes(language));
  return first ? { ...draft, languages: [first, ...rest] } : draft;
}
