import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '../../lib/i18n/locale.ts';

/** The messages of one area in every language. */
export type Catalogue = { area: string; messages: Record<Locale, Record<string, string>> };

/** Reads every area under `root`/lib/i18n/messages; a language that has no file has no messages. */
export function readCatalogues(root: string): Catalogue[] {
  const home = join(root, 'lib', 'i18n', 'messages');
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      area: name,
      messages: Object.fromEntries(
        locales.map((locale) => [locale, readOne(join(home, name, `${locale}.json`))]),
      ) as Catalogue['messages'],
    }));
}

function readOne(path: string): Record<string, string> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
}
