import type { Locale } from '#lib/i18n/locale.ts';
import { regionTable } from './region-table.ts';

/** One region of a country as a respondent reads it. */
export interface Region {
  /** ISO 3166-2, such as `LV-RIX`. */
  readonly code: string;
  readonly name: string;
  /** The language of `name`: the reader's, or English where no other name is known. */
  readonly language: Locale;
}

/** The regions of a country in the reader's language and its order; none for a country whose regions Segue does not know. */
export function regionsOf(country: string, locale: Locale): readonly Region[] {
  const key = `${country} ${locale}`;
  const found = made.get(key);
  if (found) return found;
  const { compare } = new Intl.Collator(locale);
  const list = (byCountry.get(country) ?? [])
    .map(({ code, names }) => {
      const own = names[locale];
      return { code, name: own ?? names.en ?? code, language: own ? locale : 'en' } as const;
    })
    .sort((a, b) => compare(a.name, b.name));
  made.set(key, list);
  return list;
}

/** Whether a code may stand as a region: one of the table, or of a country that the table does not have. */
export function isRegion(code: string): boolean {
  const country = byCountry.get(code.slice(0, 2));
  return country === undefined || country.some((region) => region.code === code);
}

const byCountry: ReadonlyMap<string, readonly { code: string; names: { readonly [L in Locale]?: string } }[]> = new Map(
  Object.entries(regionTable).map(([country, rows]) => [
    country,
    rows.map(([code, en, ru, lv, zh]) => ({
      code: `${country}-${code}`,
      names: { en, ...(ru && { ru }), ...(lv && { lv }), ...(zh && { zh }) },
    })),
  ]),
);

const made = new Map<string, readonly Region[]>();
