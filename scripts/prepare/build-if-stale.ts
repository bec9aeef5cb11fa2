import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built pages and the respondents' script are made of. */
const sources = [
  'app',
  'browser',
  'db',
  'lib',
  'server',
  'next.config.mjs',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** What a finished build leaves. */
const results = ['.next/BUILD_ID', '.build/respond/manifest.json'];
const irrelevant = /\.(test|bench)\.tsx?$|\.md$|^fixtures$/;

/**
 * Builds the pages and the respondents' script when their sources changed since the last finished build.
 * Returns a sentence when it failed, else null. Cost when nothing changed: every source file hashed, about 50 ms.
 */
export function buildIfStale(root: string, say: (sentence: string) => void): string | null {
  const hash = hashSources(root);
  const stamp = join(root, '.build', 'stamp');
  if (readStamp(stamp) === hash && results.every((path) => existsSync(join(root, path)))) return null;
  try {
    mkdirSync(join(root, '.build'), { recursive: true });
    writeFileSync(stamp, '');
  } catch (error) {
    return `The directory ${root} cannot be written (${error instanceof Error ? error.message : error}): give it to the user who starts Segue, or copy Segue to a writable disk.`;
  }
  say('Building (about a minute) …');
  const steps: readonly (readonly [string, string[]])[] = [
    ["The script of the respondents' pages", [join('browser', 'build.ts')]],
    ['The studio', [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build']],
  ];
  for (const [what, args] of steps) {
    const run = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (run.status === 0) continue;
    say(`${run.stdout ?? ''}${run.stderr ?? ''}`.trim());
    return `${what} could not be built: see the message above; if you changed nothing, run "npm ci" and start again.`;
  }
  writeFileSync(stamp, hash);
  return null;
}

/** SHA-256 over path and content of every source file, in a fixed order. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const path of sources) add(hash, root, path);
  return hash.digest('hex');
}

function add(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = listDirectory(full);
  if (entries === null) {
    hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    return;
  }
  for (const name of entries.sort()) if (!irrelevant.test(name)) add(hash, root, `${path}/${name}`);
}

function listDirectory(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

function readStamp(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
