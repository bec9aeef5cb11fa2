import type postgres from 'postgres';

/**
 * Makes transactions of a postgres.js client survive the loss of their connection.
 *
 * When a connection dies inside `begin`, the driver (3.4.9) still writes `rollback` to the closed socket, from a timer
 * where nobody can catch the error, and the process ends (porsager/postgres issues 1066, 1154, 1208). A lost transaction needs no
 * rollback: here it is left where it stands, nothing more is written for it, and its caller gets the error that the
 * driver reports for the closed connection.
 */
export function surviveLoss<T extends postgres.Sql>(client: T): T {
  const begin = client.begin.bind(client) as (options: string, work: Work) => Promise<unknown>;
  const surviving = (...given: [Work] | [string, Work]): Promise<unknown> => {
    const [options, work] = given.length === 1 ? ['', given[0]] : given;
    let isLost = false;
    const outcome = begin(options, async (transaction) => {
      try {
        return await work(silenced(transaction, () => isLost));
      } catch (error) {
        if (isLost || isLoss(error)) return forever;
        throw error;
      }
    });
    outcome.catch(() => {
      isLost = true;
    });
    return outcome;
  };
  return Object.assign(client, { begin: surviving as unknown as T['begin'] });
}

type Work = (transaction: postgres.TransactionSql) => unknown;

/** A query that never ends: what is waited for in a transaction that is no more. The transaction's caller has its error already. */
const forever = Object.assign(new Promise<never>(() => {}), {
  values: () => forever,
  raw: () => forever,
  simple: () => forever,
  execute: () => forever,
}) as Promise<never> & Record<'values' | 'raw' | 'simple' | 'execute', () => unknown>;

function silenced(transaction: postgres.TransactionSql, isLost: () => boolean): postgres.TransactionSql {
  return new Proxy(transaction, {
    apply: (target, self, given) =>
      isLost() ? forever : Reflect.apply(target as unknown as () => unknown, self, given),
    get: (target, name) => {
      const value = Reflect.get(target, name);
      return name === 'unsafe' && isLost() ? () => forever : value;
    },
  });
}

const losses = new Set([
  ...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT', 'ECONNRESET', 'EPIPE'],
  // PostgreSQL ends the session with these: shut down, crashed beside it, cannot start, terminated for idling.
  ...['57P01', '57P02', '57P03', '57P05', '25P03'],
]);

function isLoss(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (losses.has(String((at as Error & { code?: unknown }).code))) return true;
  }
  return false;
}
