import type { Locale } from '#lib/i18n/locale.ts';
import { countries } from './countries.ts';

/** Every country with its name in a language, in that language's order. Made once per language: it costs milliseconds. */
export function countryNames(locale: Locale): readonly { readonly code: string; readonly name: string }[] {
  const found = made.get(locale);
  if (found) return found;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  const list = countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => compare(a.name, b.name));
  made.set(locale, list);
  return list;
}

const made = new Map<Locale, readonly { readonly code: string; readonly name: string }[]>();
