import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes files into directory `path` all together: first into a directory beside it, then moved. When anything fails before,
 * nothing of it remains. Files of the same name are replaced; others in an existing directory stay.
 */
export async function writeDirectory(path: string, files: Readonly<Record<string, string>>): Promise<void> {
  const target = resolve(path);
  const beside = `${target}.part-${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await mkdir(beside);
    for (const [name, content] of Object.entries(files)) await writeFile(join(beside, name), content);
    if (await exists(target)) {
      for (const name of await readdir(beside)) await rename(join(beside, name), join(target, name));
    } else await rename(beside, target);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
