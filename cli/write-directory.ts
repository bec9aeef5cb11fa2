import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes files into directory `path` all together: first into a directory beside it, then moved. When anything fails before,
 * nothing of it remains. Files of the same name are replaced, but a directory of such a name is in the way; others in an
 * existing directory stay.
 */
export async function writeDirectory(path: string, files: Readonly<Record<string, string>>): Promise<void> {
  const target = resolve(path);
  const beside = `${target}.part-${process.pid}`;
  const there = await stat(target).catch(() => undefined);
  for (const name of there ? Object.keys(files) : []) await mustNotBeDirectory(join(target, name));
  await makeDirectories(dirname(target));
  try {
    await mkdir(beside);
    for (const [name, content] of Object.entries(files)) await writeFile(join(beside, name), content);
    if (!there) await rename(beside, target);
    else for (const name of Object.keys(files)) await rename(join(beside, name), join(target, name));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Each missing directory by itself: `recursive` never ends where the system refuses with ENOENT, as under /proc. */
async function makeDirectories(path: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) return;
  await makeDirectories(dirname(path));
  await mkdir(path).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function mustNotBeDirectory(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
}
