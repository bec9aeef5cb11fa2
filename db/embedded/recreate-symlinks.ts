import { lstatSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * Makes the symbolic links that npm packages cannot carry and that the package's install script would make:
 * with `npm ci --ignore-scripts` they are missing and the server finds no libraries.
 * Returns how many were made; a package without a list (Windows) needs none. Throws when one cannot be made.
 */
export function recreateSymlinks(packageRoot: string): number {
  let made = 0;
  for (const { source, target } of readList(packageRoot)) {
    const link = join(packageRoot, target);
    const to = join(relative(dirname(target), dirname(source)), basename(source));
    const there = lstatSync(link, { throwIfNoEntry: false });
    if (there !== undefined && (!there.isFile() || there.size > 0)) continue;
    if (there !== undefined) unlinkSync(link);
    symlinkSync(to, link);
    made += 1;
  }
  return made;
}

function readList(packageRoot: string): readonly { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
