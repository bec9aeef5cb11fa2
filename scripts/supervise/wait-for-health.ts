import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '#server/settings.ts';

/** Resolves true when `/health` answers 200, false when `enough` says so or after two minutes. */
export async function waitForHealth({ host, port }: Settings, enough: () => boolean): Promise<boolean> {
  const deadline = Date.now() + 120_000;
  while (!enough() && Date.now() < deadline) {
    try {
      if ((await fetch(`http://${reachable(host)}:${port}/health`, { signal: AbortSignal.timeout(5000) })).ok)
        return true;
    } catch {
      // not listening yet
    }
    await sleep(40);
  }
  return false;
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
