import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '#db/embedded/is-alive.ts';

/** Who runs Segue on a data directory, and where. */
export interface RunState {
  readonly pid: number;
  readonly url: string;
}

/** The living supervisor of this data directory, or null; a file left by a killed one counts for nothing. */
export function readRunState(dataDirectory: string): RunState | null {
  try {
    const state = JSON.parse(readFileSync(join(dataDirectory, 'running.json'), 'utf8')) as RunState;
    return state.pid !== process.pid && isAlive(state.pid) && isSegue(state.pid) ? state : null;
  } catch {
    return null;
  }
}

export function writeRunState(dataDirectory: string, state: RunState): void {
  writeFileSync(join(dataDirectory, 'running.json'), JSON.stringify(state), { mode: 0o600 });
}

export function clearRunState(dataDirectory: string): void {
  rmSync(join(dataDirectory, 'running.json'), { force: true });
}

/** The number of a process may have been given to another program since. Where the system cannot tell, we believe it. */
function isSegue(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('supervise');
  } catch {
    return process.platform !== 'linux';
  }
}
