import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '#lib/questionnaires/html/door-page.ts';

/** Addresses of the built style sheet and script, read once. Throws with the remedy when they were not built. */
export function readAssets(): Assets {
  assets ??= load();
  return assets;
}

let assets: Assets | undefined;
const manifest = join(import.meta.dirname, '..', '..', '.build', 'respond', 'manifest.json');

function load(): Assets {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8'));
  } catch (error) {
    throw new Error('The respondents’ pages are not built: run npm start, or node browser/build.ts.', { cause: error });
  }
}
