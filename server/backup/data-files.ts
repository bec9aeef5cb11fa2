import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files beside the database that belong into a backup: what signs tickets and sessions, the first owner's password, and that there was a demo. */
const kept = ['secret', 'owner-password', 'demo.json'] as const;

/** Those of them that this installation has. */
export function dataFiles(directory: string): string[] {
  return kept.filter((name) => existsSync(join(directory, name)));
}
