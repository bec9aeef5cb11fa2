import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail, ok, type Result } from '#lib/result.ts';
import type { EmbeddedFailure } from './embedded-failure.ts';

/**
 * Under which identity PostgreSQL's programs run. `prefix` goes before the command; `uid`/`gid` are given to spawn;
 * `owner` is who must own the data directory, as seen from here.
 */
export type Runner = {
  readonly prefix: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
  readonly owner: { readonly uid: number; readonly gid: number } | null;
};

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as itself; root drops to `nobody`; where `nobody` may not
 * enter the directories (a clone under /root), root runs it in a user namespace in which it is called `nobody`.
 */
export function chooseRunner(paths: readonly string[]): Result<Runner, EmbeddedFailure> {
  if (process.getuid === undefined || process.getuid() !== 0) return ok({ prefix: [], identity: {}, owner: null });
  const nobody = findNobody();
  const blocked = paths.map((path) => firstClosed(path, nobody)).find((path) => path !== null);
  if (blocked === undefined) return ok({ prefix: [], identity: nobody, owner: nobody });
  const prefix = ['unshare', '--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--'];
  if (works(prefix)) return ok({ prefix, identity: {}, owner: { uid: 0, gid: 0 } });
  return fail({ tag: 'root-cannot-drop', path: blocked ?? '' });
}

function findNobody(): { uid: number; gid: number } {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((text) => text.startsWith('nobody:'));
    const [, , uid, gid] = (line ?? '').split(':').map(Number);
    if (uid !== undefined && gid !== undefined && uid > 0 && gid > 0) return { uid, gid };
  } catch {
    // no readable passwd file: the number below is nobody's on every Linux we know
  }
  return { uid: 65_534, gid: 65_534 };
}

/** The first directory on the way from the root that `who` may not enter, or null. */
function firstClosed(path: string, who: { uid: number; gid: number }): string | null {
  const way: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    way.unshift(at);
    if (dirname(at) === at) break;
  }
  for (const directory of way) {
    const { mode, uid, gid } = statSync(directory);
    const bit = uid === who.uid ? 0o100 : gid === who.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return directory;
  }
  return null;
}

function works(prefix: readonly string[]): boolean {
  const [command = '', ...rest] = prefix;
  const options: SpawnSyncOptions = { stdio: 'ignore', timeout: 5000 };
  return spawnSync(command, [...rest, 'true'], options).status === 0;
}
