import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';

/**
 * Runs a script with the Node found and resolves with its exit code. Signals are passed on. The script's standard input
 * is a pipe that closes when this process is gone, even by kill -9, unless `input` is 'inherit'.
 * When npm started us and npm itself is killed, the script is asked to stop too.
 */
export function runInNode(node, args, { cwd, input = 'watch', env = process.env }) {
  const child = spawn(node, args, {
    cwd,
    stdio: [input === 'watch' ? 'pipe' : 'inherit', 'inherit', 'inherit'],
    env: { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH ?? ''}` },
  });
  child.stdin?.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const watching = input === 'watch' ? watchNpm(() => child.stdin?.end()) : undefined;
  return new Promise((resolve) => {
    child.on('error', (error) =>
      resolve({ code: 1, sentence: `${node} could not be run (${error.message}): run "npm ci" again.` }),
    );
    child.on('exit', (code, signal) => {
      clearInterval(watching);
      resolve({ code: code ?? 1, signal });
    });
  });
}

/** npm runs a script through a shell: when either of the two above us goes, the command was ended. */
function watchNpm(gone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const above = isShell(parent) ? parentOf(parent) : undefined;
  return setInterval(() => {
    if (process.ppid !== parent || (above !== undefined && parentOf(parent) !== above)) gone();
  }, 500).unref();
}

function isShell(pid) {
  return /^(sh|dash|bash|zsh|ash|busybox)$/.test(read(`/proc/${pid}/comm`).trim());
}

function parentOf(pid) {
  const after = read(`/proc/${pid}/stat`).split(') ').at(-1) ?? '';
  return Number(after.split(' ')[1]) || undefined;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
