import { readFileSync } from 'node:fs';

/**
 * Is there a running process with this id? One that belongs to another user counts; one that ended and was not yet
 * collected by its parent does not (in a container without an init process it would stay for ever).
 */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
