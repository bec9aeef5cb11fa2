import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files beside the database that belong into a backup: what signs tickets and sessions, and the first owner's password. */
const kept = ['secret', 'owner-password'] as const;

/** Those of them that this installation has. */
export function dataFiles(directory: string): string[] {
  return kept.filter((name) => existsSync(join(directory, name)));
}
