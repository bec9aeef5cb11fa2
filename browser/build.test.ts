import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildRespond } from './build.ts';

const root = join(import.meta.dirname, '..');
let script = '';
let style = '';

// Built into a folder of its own, so that a running server keeps its files.
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'respond-'));
  const manifest = await buildRespond(root, folder);
  expect(manifest.script).toMatch(/^\/respond\/[0-9a-f]{12}\.js$/);
  expect(manifest.style).toMatch(/^\/respond\/[0-9a-f]{12}\.css$/);
  expect(JSON.parse(readFileSync(join(folder, '.build/respond/manifest.json'), 'utf8'))).toEqual(manifest);
  script = readFileSync(join(folder, 'public', manifest.script), 'utf8');
  style = readFileSync(join(folder, 'public', manifest.style), 'utf8');
});

test('the script is at most 15 kB over the wire', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(15 * 1024);
  expect(script.length).toBeGreaterThan(5_000);
});

test('the script carries no zod, no expression parser and no words of its own', () => {
  expect(script).not.toMatch(/zod|ZodError|_zod|invalid_type/i);
  expect(script).not.toContain('openString');
  expect(script).not.toMatch(/[Ѐ-ӿ一-鿿]/);
});

test('[S01] the script makes no code and no markup out of text', () => {
  expect(script).not.toMatch(
    /\beval\s*\(|new Function|Function\s*\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
  );
  expect(script).not.toMatch(/setTimeout\s*\(\s*["'`]/);
});

test('[S40] the style sheet fetches nothing', () => {
  expect(style).not.toMatch(/url\(|@import|@font-face/);
});

test('no chosen state hangs on :has(), which phones before 2023 do not know', () => {
  expect(style).not.toContain(':has(');
  expect(gzipSync(style, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
});
