import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface KeepRunning {
  /** What the sentences call it: "web", "worker". */
  readonly name: string;
  readonly root: string;
  /** The TypeScript file that Node runs. */
  readonly entry: string;
  readonly logDirectory: string;
  readonly env: () => NodeJS.ProcessEnv;
  readonly say: (sentence: string) => void;
}

export interface Kept {
  /** How often it ended without being asked to. */
  readonly failures: () => number;
  readonly log: string;
  /** Ends it cleanly and starts it again, for a new environment. */
  readonly renew: () => void;
  /** Ends it and leaves it ended until `resume`. */
  readonly pause: () => Promise<void>;
  readonly resume: () => void;
  /** Ends it and resolves when it is gone: asked first, killed after `patience` milliseconds. */
  readonly stop: (patience: number) => Promise<void>;
}

const longestPause = 30_000;
const steady = 60_000;

/**
 * Runs a process and starts it again whenever it ends, after 0.2 s, 0.4 s … 30 s while it keeps failing. Its output goes
 * to a log file. It has a process group of its own, so that Ctrl-C reaches it through us, and notices by its standard
 * input when we are gone.
 */
export function keepRunning(wanted: KeepRunning): Kept {
  const log = join(wanted.logDirectory, `${wanted.name}.log`);
  let child: ChildProcess | null = null;
  let failures = 0;
  let streak = 0;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  start();
  return {
    failures: () => failures,
    log,
    renew: () => child && ask(child),
    pause: () => stop(20_000),
    resume,
    stop,
  };

  function resume(): void {
    stopping = false;
    start();
  }

  function start(): void {
    const began = Date.now();
    const output = openLog(log);
    child = spawn(process.execPath, [join(wanted.root, wanted.entry), '--watch-parent'], {
      cwd: wanted.root,
      detached: true,
      windowsHide: true,
      stdio: ['pipe', output, output],
      env: wanted.env(),
    });
    child.stdin?.on('error', () => {});
    child.once('exit', (code, signal) => ended(Date.now() - began, code, signal));
  }

  function ended(lived: number, code: number | null, signal: string | null): void {
    child = null;
    if (stopping) return;
    if (code === 0) {
      start();
      return;
    }
    failures += 1;
    streak = lived > steady ? 0 : streak + 1;
    const pause = Math.min(longestPause, 200 * 2 ** Math.max(0, streak - 1));
    const how = signal === null ? `with code ${code}` : `by ${signal}`;
    wanted.say(
      `The ${wanted.name} process ended ${how}; starting it again in ${(pause / 1000).toFixed(1)} s (log: ${log}).`,
    );
    timer = setTimeout(start, pause);
  }

  async function stop(patience: number): Promise<void> {
    stopping = true;
    clearTimeout(timer);
    const leaving = child;
    if (leaving === null) return;
    const gone = new Promise<void>((resolve) => leaving.once('exit', () => resolve()));
    ask(leaving);
    const late = setTimeout(() => leaving.kill('SIGKILL'), patience);
    await gone;
    clearTimeout(late);
  }
}

/** Closing its input is how it learns that it should end where there are no signals (Windows). */
function ask(child: ChildProcess): void {
  child.stdin?.end();
  if (process.platform !== 'win32') child.kill('SIGTERM');
}

/** Opens the log to add to it; one that grew over 10 MB becomes `.1` first. */
function openLog(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
