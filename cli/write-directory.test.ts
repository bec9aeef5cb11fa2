import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDirectory } from './write-directory.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue write '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('files are written together, into a directory that is made or found; what else is in it stays', async () => {
  const out = join(folder, 'not', 'yet', 'there');
  await writeDirectory(out, { a: '1', b: '2' });
  await writeFile(join(out, 'mine'), 'kept');
  await writeDirectory(out, { a: '3' });
  expect((await readdir(out)).sort()).toEqual(['a', 'b', 'mine']);
  expect(await readFile(join(out, 'a'), 'utf8')).toBe('3');
  expect(await readdir(join(folder, 'not', 'yet'))).toEqual(['there']);
});

test('a directory in the place of one file leaves every file as it was', async () => {
  const out = join(folder, 'out');
  await mkdir(join(out, 'b'), { recursive: true });
  await writeFile(join(out, 'a'), 'old');
  await expect(writeDirectory(out, { a: 'new', b: 'new' })).rejects.toMatchObject({ code: 'EISDIR' });
  expect((await readdir(out)).sort()).toEqual(['a', 'b']);
  expect(await readFile(join(out, 'a'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['out']);
});

test.runIf(process.platform === 'linux')(
  'a place where nothing can be made is refused and not tried for ever',
  async () => {
    await expect(writeDirectory('/proc/none/out', { a: '1' })).rejects.toMatchObject({ code: 'ENOENT' });
  },
);
