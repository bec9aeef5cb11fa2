import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The secret kept in the file at `path`, made on first need: 32 random bytes as 43 letters and digits, readable by
 * its owner alone. Two processes that start at once agree on one.
 */
export function keepSecret(path: string, make: () => string = () => randomBytes(32).toString('base64url')): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o711 });
  try {
    writeFileSync(path, `${make()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
