import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';

/** After a failure it is tried again, so many times at most in one run of `npm start`. */
const attempts = 3;

/**
 * Makes the demo in a process of its own beside the others, which does not hold up the start and says nothing when all goes well. It is
 * run again when it fails, as when the database was away for a moment; the next start goes on where it ended.
 * @returns stops it, and resolves when it is gone
 */
export function makeDemoAside(wanted: {
  readonly root: string;
  readonly logDirectory: string;
  readonly env: () => NodeJS.ProcessEnv;
  readonly say: (sentence: string) => void;
  /** Milliseconds before it is tried again. */
  readonly pause?: number;
}): () => Promise<void> {
  const log = join(wanted.logDirectory, 'demo.log');
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  run(1);
  return async () => {
    stopping = true;
    clearTimeout(timer);
    const leaving = child;
    if (leaving === null) return;
    const gone = new Promise<void>((resolve) => leaving.once('exit', () => resolve()));
    leaving.kill('SIGKILL');
    await gone;
  };

  function run(attempt: number): void {
    const output = openSync(log, 'a', 0o600);
    child = spawn(process.execPath, [join(wanted.root, 'demo', 'make-demo.ts'), '--watch-parent'], {
      cwd: wanted.root,
      detached: true,
      windowsHide: true,
      stdio: ['pipe', output, output],
      env: wanted.env(),
    });
    child.stdin?.on('error', () => {});
    child.once('exit', (code) => {
      child = null;
      if (stopping || code === 0) return;
      if (attempt < attempts) timer = setTimeout(run, wanted.pause ?? 10_000, attempt + 1);
      else wanted.say(`The demo workspace could not be made (log: ${log}); the next start tries again.`);
    });
  }
}
