import type postgres from 'postgres';

/** How many migrations the database has had; 0 when it is empty. */
export async function appliedMigrations(sql: postgres.Sql | postgres.TransactionSql): Promise<number> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (!table?.there) return 0;
  const [row] = await sql`select count(*)::int as count from drizzle.__drizzle_migrations`;
  return Number(row?.count ?? 0);
}
