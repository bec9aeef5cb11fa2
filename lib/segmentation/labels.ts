import type { Locale } from '#lib/i18n/locale.ts';
import type { Table } from '#lib/responses/table.ts';
import { countryNames } from '../questionnaires/question-types/location/country-names.ts';
import { regionsOf } from '../questionnaires/question-types/location/regions.ts';
import { plainLabel } from './plain-label.ts';

/** What variables and categories are called in a reader's language; codes stand for themselves where nothing else is known. */
export interface Labels {
  variable(name: string): string;
  /** A rating grid by its first row, with how many more it has; null when it is not known. */
  grid(name: string): { readonly first: string; readonly more: number } | null;
  /** Null for yes and no, whose label is the variable's own. */
  category(variable: string, code: string): string | null;
}

/** @param table that of a run, with or without rows (`loadLabels`) */
export function labelsIn(table: Table, locale: Locale): Labels {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  return {
    variable: (name) => plainLabel(columns.get(name)?.label || name),
    grid(name) {
      const rows = table.columns.filter(({ grid }) => grid === name);
      const [first] = rows;
      return first ? { first: plainLabel(first.label || first.name), more: rows.length - 1 } : null;
    },
    category(variable, code) {
      const column = columns.get(variable);
      const known = column && 'categories' in column ? column.categories.find((one) => one.code === code) : undefined;
      if (known?.label) return known.label;
      if (column?.scale === 'binary') return null;
      return placeName(code, locale) ?? code;
    },
  };
}

/** The name of a country or region by its ISO 3166 code, of a location question; other codes have none. */
function placeName(code: string, locale: Locale): string | undefined {
  if (/^[A-Z]{2}$/.test(code)) return countryNames(locale).find((one) => one.code === code)?.name;
  if (!/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code)) return undefined;
  return regionsOf(code.slice(0, 2), locale).find((one) => one.code === code)?.name;
}
