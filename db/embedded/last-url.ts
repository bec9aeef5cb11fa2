import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the embedded database of this directory was last time, and most likely will be again; null when there was none. */
export function lastUrl(directory: string): string | null {
  try {
    return embeddedUrl(
      Number(readFileSync(join(directory, 'port'), 'utf8')),
      readFileSync(join(directory, 'password'), 'utf8').trim(),
    );
  } catch {
    return null;
  }
}

/** The address of the database `segue` on the embedded server. */
export function embeddedUrl(port: number, password: string): string {
  return `postgres://segue:${password}@127.0.0.1:${port}/segue`;
}
