import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { openLink } from './open-link.ts';
import { publishQuestionnaire } from './publish-questionnaire.ts';
import { redeemTicket } from './redeem-ticket.ts';
import { exampleDefinition, testContext, testOwner } from './testing.ts';
import { ticketFor } from './ticket.ts';

const database = openTestDatabase();

async function pool(count: number, anonymous = false) {
  const context = testContext(database().connection);
  context.clock.now = new Date('2026-05-01T12:00:00Z');
  const caller = await testOwner(context);
  const add = async (codes: readonly string[]) => {
    const definition = { ...exampleDefinition(), anonymous };
    const made = await publishQuestionnaire(context, caller, { definition, codes });
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    const { incentive } = (await openLink(context, made.value.link)) ?? {};
    if (!incentive) throw new Error('codes make an incentive');
    return { workspace: caller.workspace, id: incentive.id, anonymous };
  };
  const incentive = await add(Array.from({ length: count }, (_, at) => `CODE-${String(at).padStart(4, '0')}`));
  const ticket = () => ticketFor(context.secret, incentive.id, randomUUID());
  return { context, incentive, add, ticket, redeem: (paper: string) => redeemTicket(context, incentive, paper) };
}

describe('redeeming a ticket', () => {
  it('[S46] gives one code however often and at once the ticket is shown', async () => {
    const { ticket, redeem } = await pool(20);
    const mine = ticket();
    const all = await Promise.all(Array.from({ length: 16 }, () => redeem(mine)));
    const codes = new Set(all.map((one) => (one.ok ? one.value.code : one.failure.kind)));
    expect([...codes]).toEqual([expect.stringMatching(/^CODE-\d{4}$/)]);
    expect(await ledger()).toHaveLength(1);
  });

  it('[S45] gives 100 codes to 100 of 130 tickets, none twice, with 64 clients at once', async () => {
    const { ticket, redeem } = await pool(100);
    const tickets = Array.from({ length: 130 }, ticket);
    const got: string[] = [];
    let empty = 0;
    const client = async () => {
      for (let mine = tickets.pop(); mine; mine = tickets.pop()) {
        const outcome = await redeem(mine);
        if (outcome.ok) got.push(outcome.value.code);
        else empty += 1;
      }
    };
    await Promise.all(Array.from({ length: 64 }, client));
    expect(new Set(got).size).toBe(100);
    expect(got).toHaveLength(100);
    expect(empty).toBe(30);
  });

  it('says honestly that the pool is empty, and the ticket stays good for when codes are added', async () => {
    const { add, ticket, redeem } = await pool(1);
    const [first, second] = [ticket(), ticket()];
    expect(await redeem(first)).toMatchObject({ ok: true });
    expect(await redeem(second)).toEqual({ ok: false, failure: { kind: 'pool-empty' } });
    await add(['MORE']);
    expect(await redeem(second)).toEqual({ ok: true, value: { code: 'MORE' } });
  });

  it('[S46] refuses what is not a ticket of ours for this incentive', async () => {
    const { context, ticket, redeem } = await pool(3);
    const other = await pool(3);
    const mine = ticket();
    const forged = `${mine.slice(0, 5)}${mine[5] === 'A' ? 'B' : 'A'}${mine.slice(6)}`;
    for (const paper of ['', forged, other.ticket(), ticketFor(new Uint8Array(32), other.incentive.id, 'x')]) {
      expect(await redeem(paper), paper).toEqual({ ok: false, failure: { kind: 'unknown-ticket' } });
    }
    expect(await redeemTicket(context, other.incentive, mine)).toMatchObject({ ok: false });
  });

  it('hides the order and the days of anonymous claims from what the ledger holds', async () => {
    const { context, ticket, redeem, incentive } = await pool(60, true);
    const order: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      context.clock.now = new Date(Date.UTC(2026, 5, n));
      const outcome = await redeem(ticket());
      if (outcome.ok) order.push(outcome.value.code);
    }
    const rows = (await ledger()).filter((row) => row.incentive_id === incentive.id);
    expect(rows).toHaveLength(40);
    expect(new Set(rows.map((row) => row.xmin)).size).toBe(1);
    expect(new Set(rows.map((row) => row.claimed_on))).toEqual(new Set(['2026-05-01']));
    const place = new Map(order.map((code, at) => [code, at]));
    const byPosition = rows.map((row) => place.get(row.code) ?? -1);
    const bySpelling = rows
      .map((row) => row.code)
      .sort()
      .map((code) => place.get(code) ?? -1);
    for (const found of [byPosition, bySpelling]) expect(Math.abs(rankCorrelation(found))).toBeLessThan(0.75);
  });
});

/** Spearman's, of a permutation of 0 … n-1 with its positions; beyond ±0.75 by chance less than once in 100,000 at n = 40. */
function rankCorrelation(order: readonly number[]): number {
  const n = order.length;
  const squares = order.reduce((sum, rank, at) => sum + (rank - at) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

async function ledger(): Promise<Claim[]> {
  const sql = postgres(database().adminUrl, { max: 1 });
  try {
    return await sql<Claim[]>`
      select incentive_id, code, claimed_on::text, xmin::text from claims order by ctid`;
  } finally {
    await sql.end();
  }
}

interface Claim {
  readonly incentive_id: string;
  readonly code: string;
  readonly claimed_on: string;
  readonly xmin: string;
}
