import postgres from 'postgres';

/**
 * Sees that the role and the database `segue` are there. Segue logs in as that role, which owns its database and may make
 * roles, but is no superuser: whoever gets hold of a connection can neither read files nor run programs. It passes
 * row-level security, for backups; the web process takes the role `segue_app`, which does not.
 */
export async function createDatabase(port: number, password: string): Promise<void> {
  const sql = postgres({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', max: 1 });
  try {
    const [there] = await sql`select
      exists (select from pg_roles where rolname = 'segue') as role,
      exists (select from pg_database where datname = 'segue') as database`;
    // The password is of our own making, letters and digits and - and _ only; statements like this take no parameters.
    if (!there?.role) await sql.unsafe(`create role segue login createdb createrole bypassrls password '${password}'`);
    if (!there?.database) await sql`create database segue owner segue`;
  } finally {
    await sql.end();
  }
}
