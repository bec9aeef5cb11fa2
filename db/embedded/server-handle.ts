import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasAttached } from './has-attached.ts';
import { isAlive } from './is-alive.ts';
import { embeddedUrl } from './last-url.ts';

export interface EmbeddedPostgres {
  /** Address of the database `segue` with its password: for clients in our own processes, never for a log. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** True when the server was already running and this process only attached to it. */
  readonly attached: boolean;
  /** Resolves when the server is gone, whoever ended it. */
  readonly gone: Promise<void>;
  /** Lets go of the server; it shuts down cleanly once nobody else uses it. */
  readonly stop: () => Promise<void>;
}

export interface HandleInput {
  readonly directory: string;
  readonly password: string;
  readonly server: { readonly pid: number; readonly port: number };
  /** The keeper that this process started; null when it attached to a server that another keeps. */
  readonly keeper: ChildProcess | null;
  /** Takes back our mark of use. */
  readonly leave: () => void;
}

/** What a process holds of a running server, whether it started it or attached to it. */
export function serverHandle({ directory, password, server, keeper, leave }: HandleInput): EmbeddedPostgres {
  let over = false;
  const gone = (keeper === null ? untilDead(server.pid, () => over) : untilExit(keeper)).then(() => {
    over = true;
    leave();
  });
  return {
    url: embeddedUrl(server.port, password),
    port: server.port,
    pid: server.pid,
    attached: keeper === null,
    gone,
    stop: async () => {
      leave();
      if (keeper === null) over = true;
      keeper?.stdin?.end();
      while (!over && !hasAttached(directory)) await Promise.race([gone, sleep(100)]);
      keeper?.unref();
    },
  };
}

/** Marks the server as in use by this process, so that its keeper does not end it; returns the way to take it back. */
export function markAttached(directory: string): () => void {
  const mark = join(directory, 'attached', `${process.pid}.${randomBytes(4).toString('hex')}`);
  writeFileSync(mark, '', { mode: 0o600 });
  return () => rmSync(mark, { force: true });
}

/** Resolves when a child process has ended, or could not be started. */
export function untilExit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
}

async function untilDead(pid: number, enough: () => boolean): Promise<void> {
  while (isAlive(pid) && !enough()) await sleep(300, undefined, { ref: false });
}
