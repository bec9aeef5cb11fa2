import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeEmbeddedFailure } from '#db/embedded/embedded-failure.ts';
import { isAlive } from '#db/embedded/is-alive.ts';
import { startPostgres } from '#db/embedded/start-postgres.ts';

/**
 * Kills the PostgreSQL of this directory with SIGKILL, its children too as a power cut would, waits until it is gone and
 * starts it again, at the port that it had. Crash recovery is PostgreSQL's own.
 */
export async function killPostgres(directory: string): Promise<void> {
  const pid = Number(readFileSync(join(directory, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const family = [pid, ...childrenOf(pid)];
  for (const one of family) kill(one);
  while (family.some(isAlive)) await sleep(20);
  const started = await startPostgres({ directory, durable: true });
  if (!started.ok) throw new Error(describeEmbeddedFailure(started.failure));
}

/** On Linux; elsewhere the children end by themselves when they find the postmaster gone. */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone already
  }
}
