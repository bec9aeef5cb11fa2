import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers, readServer } from './read-server.ts';
import { type EmbeddedPostgres, markAttached, serverHandle } from './server-handle.ts';

/**
 * Uses the living server of this directory; ends one that lost its keeper, and clears a pid file that nobody holds.
 * Null when the way is free to start one.
 */
export async function attachToServer(directory: string, password: string): Promise<EmbeddedPostgres | null> {
  const deadline = Date.now() + 15_000;
  for (; Date.now() < deadline; await sleep(200)) {
    const server = readServer(directory);
    if (server.state === 'none') return null;
    if (server.state === 'dead') {
      rmSync(join(directory, 'data', 'postmaster.pid'), { force: true });
      return null;
    }
    if (server.state === 'orphaned' && !endServer(server.pid)) return null;
    if (server.state !== 'kept') continue;
    const leave = markAttached(directory);
    if (await answers(server.port, password, join(directory, 'data'))) {
      return serverHandle({ directory, password, server, keeper: null, leave });
    }
    leave();
  }
  return null;
}

/** Asks a server to end, its data written; false when it is another user's. */
function endServer(pid: number): boolean {
  try {
    process.kill(pid, 'SIGINT');
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
