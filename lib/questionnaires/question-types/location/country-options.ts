import type { Locale } from '#lib/i18n/locale.ts';
import type { Html } from '../../html/html.ts';
import { selectOption } from '../../html/select-field.ts';
import { countryNames } from './country-names.ts';

/** The list of countries with one of them chosen. All others are made once per language: there are 249. */
export function countryOptions(locale: Locale, chosen: string): readonly Html[] {
  const names = countryNames(locale);
  const plain = made.get(locale) ?? names.map(({ code, name }) => selectOption(code, name, false));
  made.set(locale, plain);
  const at = names.findIndex(({ code }) => code === chosen);
  const found = names[at];
  return found ? plain.with(at, selectOption(found.code, found.name, true)) : plain;
}

const made = new Map<Locale, readonly Html[]>();
