import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { surviveLoss } from './survive-loss.ts';

/** What a query runs on: the pool, or the transaction that a scope opened. */
export type Db = Pick<
  PostgresJsDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'with' | '$count'
>;

/** The door to one database: `db` speaks drizzle, `sql` is the bare driver for hot paths and COPY. */
export interface Connection {
  readonly db: PostgresJsDatabase;
  readonly sql: postgres.Sql;
  close(): Promise<void>;
}

/**
 * Opens a pool as the role `segue_app`, which row-level security binds.
 *
 * Two clients, because drizzle replaces the serializers of the one it is given and JSON written with the bare driver
 * then throws. Connections are opened when first needed and closed after a minute of rest.
 * @param max most connections of each client
 */
export function connect(url: string, max = 10): Connection {
  const options: postgres.Options<Record<string, never>> = {
    max,
    idle_timeout: 60,
    connect_timeout: 10,
    // The driver's own goes up to 20 s, which people would still wait when the database is long back.
    backoff: (attempt: number) => Math.min(0.02 * 2 ** attempt, 1),
    onnotice: () => undefined,
    connection: {
      application_name: 'segue',
      role: 'segue_app',
      // A server may have another as its own: locks and triggers of ours count on seeing what was committed meanwhile.
      default_transaction_isolation: 'read committed',
    } as Partial<postgres.ConnectionParameters>,
  };
  const forDrizzle = surviveLoss(postgres(url, options));
  const sql = surviveLoss(postgres(url, options));
  return {
    db: drizzle(forDrizzle),
    sql,
    close: async () => {
      await Promise.all([forDrizzle.end({ timeout: 5 }), sql.end({ timeout: 5 })]);
    },
  };
}
