import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { isAlive } from './is-alive.ts';

/** What is known of a server on a data directory: from postmaster.pid (PostgreSQL's) and keepers/<pid> (ours). */
export type ServerState =
  | { readonly state: 'none' }
  | { readonly state: 'dead' }
  | { readonly state: 'kept'; readonly pid: number; readonly port: number }
  | { readonly state: 'starting' }
  | { readonly state: 'orphaned'; readonly pid: number };

/**
 * Reads who runs on `<directory>/data`. A pid file may be stale and its number reused by another program, so a server
 * counts as living only when the process is a PostgreSQL, and as kept only when its keeper lives too.
 */
export function readServer(directory: string): ServerState {
  const lines = read(join(directory, 'data', 'postmaster.pid'))?.split('\n');
  if (lines === undefined) return { state: 'none' };
  const pid = Number(lines[0]);
  if (!isAlive(pid) || !isPostgres(pid)) return { state: 'dead' };
  const keeper = Number(read(join(directory, 'keepers', String(pid))));
  if (isAlive(keeper)) {
    return lines[7]?.trim() === 'ready' ? { state: 'kept', pid, port: Number(lines[3]) } : { state: 'starting' };
  }
  return { state: 'orphaned', pid };
}

/** Does a server answer at this port with our password, and is it the one of this data directory? */
export async function answers(port: number, password: string, data: string): Promise<boolean> {
  const sql = postgres({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  });
  try {
    const [row] = await sql`select current_setting('data_directory') as data`;
    return row?.data === data;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isPostgres(pid: number): boolean {
  const name = read(`/proc/${pid}/comm`);
  return name === undefined || name.startsWith('postgres');
}
