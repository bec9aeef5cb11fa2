import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '#lib/questionnaires/html/door-page.ts';

/** Addresses of the built style sheet and script, read once. Throws with the remedy when they were not built. */
export function readAssets(): Assets {
  assets ??= load();
  return assets;
}

let assets: Assets | undefined;

function load(): Assets {
  try {
    return JSON.parse(readFileSync(manifest(), 'utf8'));
  } catch (error) {
    throw new Error('The respondents’ pages are not built: run npm start, or node browser/build.ts.', { cause: error });
  }
}

/** Beside this file's project; a bundle of Next does not know where this file was, but runs in the project's folder. */
function manifest(): string {
  const path = ['.build', 'respond', 'manifest.json'];
  const here: string | undefined = import.meta.dirname;
  const beside = here === undefined ? '' : join(here, '..', '..', ...path);
  return existsSync(beside) ? beside : join(process.cwd(), ...path);
}
