import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '#lib/i18n/locale.ts';
import { buildRespond } from './build.ts';
import { galleryPages } from './gallery/gallery-pages.ts';

// Writes every page of the respondents' door in every language into a folder, for looking at:
// node browser/gallery.ts /tmp/gallery
const folder = process.argv[2] ?? join(import.meta.dirname, '..', '.build', 'gallery');
mkdirSync(folder, { recursive: true });
const assets = await buildRespond();
for (const locale of locales) {
  for (const [name, page] of Object.entries(galleryPages(locale, assets))) {
    writeFileSync(join(folder, `${name}.${locale}.html`), page.toString());
  }
}
