import type { Locale } from '#lib/i18n/locale.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { selectOption } from '../../html/select-field.ts';
import { countries } from './countries.ts';
import { countryNames } from './country-names.ts';
import { regionsOf } from './regions.ts';

/** The regions of all countries whose regions are known, under their countries, with one of them chosen. Groups without
 * the chosen one are made once per language. */
export function regionOptions(locale: Locale, chosen: string): readonly Html[] {
  const plain = made.get(locale) ?? known.map((country) => group(country, locale, ''));
  made.set(locale, plain);
  const at = known.indexOf(chosen.slice(0, 2));
  return at < 0 ? plain : plain.with(at, group(chosen.slice(0, 2), locale, chosen));
}

const made = new Map<Locale, readonly Html[]>();
const known = countries.filter((country) => regionsOf(country, 'en').length > 0);

function group(country: string, locale: Locale, chosen: string): Html {
  const label = countryNames(locale).find(({ code }) => code === country)?.name ?? country;
  const options = regionsOf(country, locale).map(({ code, name, language }) =>
    selectOption(code, name, code === chosen, language !== locale && language),
  );
  return html`<optgroup${attributes({ label, 'data-country': country })}>${options}</optgroup>`;
}
