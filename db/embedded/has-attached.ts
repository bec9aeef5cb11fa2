import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

/** Does a living process still use the server of this directory? Marks that dead processes left are swept away. */
export function hasAttached(directory: string): boolean {
  const folder = join(directory, 'attached');
  if (!existsSync(folder)) return false;
  const living = readdirSync(folder).filter((name) => {
    if (isAlive(Number(name.split('.')[0]))) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
  return living.length > 0;
}
