import type postgres from 'postgres';

/** A table as a backup treats it. */
export interface ArchiveTable {
  readonly name: string;
  /** Its columns by name, generated ones left out. */
  readonly columns: readonly string[];
  /** Its primary key: rows are written in this order, so that equal data gives equal files. */
  readonly key: readonly string[];
  /** Behind the fence: read workspace by workspace, because row-level security binds the owner of the table too. */
  readonly fenced: boolean;
}

/**
 * Every table of ours, parents before children, so that rows can be put back in this order.
 * Read from the catalogue: a table added by a later release is in the backup without anybody remembering it. Packed answers are a copy of
 * what is there anyway, and are made again when they are needed.
 */
export async function archiveTables(
  sql: postgres.ReservedSql | postgres.Sql | postgres.TransactionSql,
): Promise<ArchiveTable[]> {
  const tables = await sql<(ArchiveTable & { parents: string[] })[]>`
    select c.relname as name, c.relrowsecurity as fenced,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary) as key,
      coalesce((select array_agg(distinct p.relname::text) from pg_constraint f join pg_class p on p.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as parents
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'packed_answers'
    order by c.relname`;
  const placed: ArchiveTable[] = [];
  const waiting = [...tables];
  while (waiting.length > 0) {
    const at = waiting.findIndex((table) => !waiting.some((other) => table.parents.includes(other.name)));
    const [next] = waiting.splice(at, 1);
    if (at < 0 || !next) throw new Error(`tables refer to each other in a circle: ${waiting.map((t) => t.name)}`);
    placed.push({ name: next.name, columns: next.columns, key: next.key, fenced: next.fenced });
  }
  return placed;
}

/** `"a", "b"` for a list of columns of ours. */
export function columnList(columns: readonly string[]): string {
  return columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
}
