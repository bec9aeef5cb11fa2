import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `npm ci` when node_modules is missing or differs from package-lock.json, and says so. Returns a sentence when it
 * failed, else null. Install scripts are not run: no package of ours needs one, and nobody else's should run here.
 * Cost when nothing is to be done: two files read, about 10 ms.
 */
export function installPackages(root, say = console.error) {
  if (isInstalled(root)) return null;
  say('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (run.status === 0 && isInstalled(root)) return null;
  return "The packages could not be installed: see npm's message above, check the network, the free disk and that this directory can be written, then start again.";
}

/** npm keeps beside the packages a list of what it installed, written last: it must name what the lock names. */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const there = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || there === null) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const installed = there[path];
    if (installed === undefined) {
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return false;
    }
    if (installed.version !== entry.version) return false;
  }
  return (
    Object.keys(there).every((path) => path in wanted) && existsSync(join(root, 'node_modules', 'next', 'package.json'))
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}
