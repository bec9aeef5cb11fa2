import type postgres from 'postgres';
import type { IncentiveId } from '#lib/ids.ts';
import type { Scope } from '../../scope.ts';

export interface Claim {
  readonly incentiveId: IncentiveId;
  readonly ticketHash: string;
  /** The day, by ISO 8601; an anonymous claim has that of its incentive, since few may answer on one day. */
  readonly on: string;
  /** Leave nothing in the tables, not even the order of rows, that tells when this claim was made. */
  readonly anonymous: boolean;
}

/**
 * The code of a ticket: the one that it has, else a free one, which then is nobody else's; undefined when the pool is
 * empty. To be run in a transaction whose scope is set; a repeat that runs at the same moment fails on the ledger's
 * primary key and finds the code when tried again.
 *
 * Codes are drawn by chance from the first thousand free ones, or, when somebody holds the one drawn, taken in order.
 * For an anonymous questionnaire claims queue up, and each rewrites up to two hundred others in random order, so that
 * transaction numbers and row positions of the ledger say nothing of the order in which people answered.
 */
export async function claimCode(sql: postgres.TransactionSql, scope: Scope, claim: Claim): Promise<string | undefined> {
  if (claim.anonymous) {
    await sql`select from incentives where workspace_id = ${scope.workspace} and id = ${claim.incentiveId} for update`;
  }
  const [had] = await sql<{ code: string }[]>`
    select code from claims
    where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId} and ticket_hash = ${claim.ticketHash}`;
  if (had) return had.code;
  const code = (await drawCode(sql, scope, claim)) ?? (await nextCode(sql, scope, claim));
  if (code === undefined) return undefined;
  await sql`
    insert into claims (workspace_id, incentive_id, ticket_hash, code, claimed_on)
    select workspace_id, id, ${claim.ticketHash}, ${code},
      case when ${claim.anonymous} then (created_at at time zone 'UTC')::date else ${claim.on}::date end
    from incentives where workspace_id = ${scope.workspace} and id = ${claim.incentiveId}`;
  if (claim.anonymous) await shuffleLedger(sql, scope, claim);
  return code;
}

async function drawCode(sql: postgres.TransactionSql, scope: Scope, claim: Claim): Promise<string | undefined> {
  const [drawn] = await sql<{ code: string }[]>`
    with drawn as (
      select code from (
        select code from incentive_codes
        where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId} order by code limit 1000
      ) free order by random() limit 1
    ), held as (
      select code from incentive_codes
      where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId}
        and code = (select code from drawn) for update skip locked
    )
    delete from incentive_codes
    where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId} and code = (select code from held)
    returning code`;
  return drawn?.code;
}

async function nextCode(sql: postgres.TransactionSql, scope: Scope, claim: Claim): Promise<string | undefined> {
  const [next] = await sql<{ code: string }[]>`
    with held as (
      select code from incentive_codes
      where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId}
      order by code limit 1 for update skip locked
    )
    delete from incentive_codes
    where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId} and code = (select code from held)
    returning code`;
  return next?.code;
}

async function shuffleLedger(sql: postgres.TransactionSql, scope: Scope, claim: Claim): Promise<void> {
  await sql`
    with pivot as materialized (select md5(random()::text) as at),
    chosen as (
      (select ticket_hash from claims
        where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId}
        order by ticket_hash limit 100)
      union
      (select ticket_hash from claims
        where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId}
          and ticket_hash >= (select at from pivot) order by ticket_hash limit 100)
      union select ${claim.ticketHash}
    ), moved as (
      delete from claims
      where workspace_id = ${scope.workspace} and incentive_id = ${claim.incentiveId}
        and ticket_hash in (select ticket_hash from chosen)
      returning *
    )
    insert into claims select * from moved order by random()`;
}
