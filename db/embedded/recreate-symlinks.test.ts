import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recreateSymlinks } from './recreate-symlinks.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'segue-links-'));
  mkdirSync(join(root, 'native', 'lib'), { recursive: true });
  writeFileSync(join(root, 'native', 'lib', 'libpq.so.5.18'), 'library');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function list(...links: readonly { source: string; target: string }[]): void {
  writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links));
}

test('missing links are made relative, so that the package can be moved', () => {
  list({ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' });
  expect(recreateSymlinks(root)).toBe(1);
  expect(readlinkSync(join(root, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
  expect(readFileSync(join(root, 'native', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
  expect(recreateSymlinks(root)).toBe(0);
});

test('an empty file in the place of a link is replaced and a real one is kept', () => {
  list(
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/empty.so' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/real.so' },
  );
  writeFileSync(join(root, 'native', 'lib', 'empty.so'), '');
  writeFileSync(join(root, 'native', 'lib', 'real.so'), 'another');
  expect(recreateSymlinks(root)).toBe(1);
  expect(readFileSync(join(root, 'native', 'lib', 'empty.so'), 'utf8')).toBe('library');
  expect(readFileSync(join(root, 'native', 'lib', 'real.so'), 'utf8')).toBe('another');
});

test('a package without a list needs none', () => {
  expect(recreateSymlinks(root)).toBe(0);
});
