import { sql } from 'drizzle-orm';
import type { UserId, WorkspaceId } from '#lib/ids.ts';
import type { Connection, Db } from './connection.ts';

/** Inside which workspace a query looks. Every query on fenced rows takes one and names it in its `where` ([S14]). */
export interface Scope {
  readonly workspace: WorkspaceId;
}

/**
 * Runs `work` in one transaction whose row-level security is set to the workspace. Rolled back when it throws.
 * @param sees `one moment`: every query of it sees the database as it was at the first, and nothing may be written
 */
export function inScope<T>(
  connection: Connection,
  scope: Scope,
  work: (db: Db) => Promise<T>,
  sees?: 'one moment',
): Promise<T> {
  return connection.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('segue.workspace', ${scope.workspace}, true)`);
    return work(tx);
  }, sees && { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

/** Runs `work` in one transaction that sees, across workspaces, only the memberships of this person. */
export function asUser<T>(connection: Connection, user: UserId, work: (db: Db) => Promise<T>): Promise<T> {
  return connection.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('segue.user', ${user}, true)`);
    return work(tx);
  });
}
