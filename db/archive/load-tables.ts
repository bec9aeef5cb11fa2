import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { archiveTables, columnList } from './archive-tables.ts';

export interface TableToLoad {
  readonly name: string;
  /** The columns as they were written. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly open: () => Promise<Readable>;
}

/** A backup does not hold what it says, or the database it shall go into is not empty. Nothing was changed. */
export class LoadTablesError extends Error {}

/**
 * Fills an empty, migrated database from COPY text, all of it or nothing: one transaction, counts checked at the end.
 * @param url address with the rights of the migrating role, which owns the tables
 */
export async function loadTables(url: string, given: readonly TableToLoad[]): Promise<void> {
  const client = postgres(url, {
    max: 1,
    onnotice: () => undefined,
    connection: { application_name: 'segue-restore' },
  });
  try {
    await client.begin(async (sql) => {
      const tables = await archiveTables(sql);
      for (const unknown of given.filter((t) => !tables.some((table) => table.name === t.name))) {
        throw new LoadTablesError(`The backup holds a table that this release does not know: ${unknown.name}.`);
      }
      for (const table of tables) {
        const source = given.find((one) => one.name === table.name);
        if (!source) continue;
        // COPY FROM refuses a table whose policies bind its owner; the transaction puts the force back.
        if (table.fenced) await sql.unsafe(`alter table "${table.name}" no force row level security`);
        const [before] = await sql.unsafe(`select exists(select 1 from "${table.name}") as filled`);
        if (before?.filled) throw new LoadTablesError('The database is not empty: restore into a new one.');
        const into = await sql.unsafe(`copy "${table.name}" (${columnList(source.columns)}) from stdin`).writable();
        await pipeline(await source.open(), into);
        const [after] = await sql.unsafe(`select count(*)::int as count from "${table.name}"`);
        if (after?.count !== source.rows) {
          throw new LoadTablesError(`The backup is damaged: ${table.name} has ${after?.count} rows of ${source.rows}.`);
        }
        if (table.fenced) await sql.unsafe(`alter table "${table.name}" force row level security`);
      }
      await sql`select set_config('segue.workspace', '', true)`;
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
