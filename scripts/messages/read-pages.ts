import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages and parts whose words are no message: a fault that no catalogue survives, and the display of parts itself. */
const leftOut = /^(global-error\.tsx$|ui-kit\/)/;

/** Every page and part of the studio, by name and text. */
export function readPages(root: string): { readonly name: string; readonly source: string }[] {
  const names = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.tsx') && !leftOut.test(name))
    .map((name) => ({ name: `app/${name}`, source: readFileSync(join(root, 'app', name), 'utf8') }));
}
