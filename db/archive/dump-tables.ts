import type { Readable } from 'node:stream';
import postgres from 'postgres';
import { appliedMigrations } from '../applied-migrations.ts';
import { type ArchiveTable, archiveTables, columnList } from './archive-tables.ts';

export interface Dump {
  /** How many migrations the database has had. */
  readonly migrations: number;
  readonly tables: readonly ArchiveTable[];
}

/** The database has never been used by Segue: there is nothing to write. */
export class EmptyDatabaseError extends Error {}

/**
 * Reads every table in one snapshot, while web and worker go on.
 * @throws EmptyDatabaseError before anything was told or read
 * @param url address with the rights of the migrating role
 * @param begin told once what will come
 * @param take given each piece of a table in PostgreSQL's COPY text format; must read the stream to its end
 */
export async function dumpTables(
  url: string,
  begin: (dump: Dump) => void,
  take: (table: ArchiveTable, rows: Readable) => Promise<void>,
): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined, connection: { application_name: 'segue-backup' } });
  try {
    await client.begin('isolation level repeatable read', async (sql) => {
      const migrations = await appliedMigrations(sql);
      if (migrations === 0) throw new EmptyDatabaseError('there is nothing in the database yet');
      const tables = await archiveTables(sql);
      begin({ migrations, tables });
      const workspaces = await sql<{ id: string }[]>`select id from workspaces order by id`;
      for (const table of tables) {
        const rows = `select ${columnList(table.columns)} from "${table.name}"`;
        const order = `order by ${columnList(table.key)}`;
        if (!table.fenced) await take(table, await sql.unsafe(`copy (${rows} ${order}) to stdout`).readable());
        for (const { id } of table.fenced ? workspaces : []) {
          await sql`select set_config('segue.workspace', ${id}, true)`;
          const copy = `copy (${rows} where workspace_id = '${id}' ${order}) to stdout`;
          await take(table, await sql.unsafe(copy).readable());
        }
      }
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
