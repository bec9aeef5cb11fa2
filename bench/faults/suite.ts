import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { publishQuestionnaire } from '#server/questionnaires/publish-questionnaire.ts';
import type { Measurement } from '../measurement.ts';
import { type BenchDatabase, openBenchDatabase } from '../respond/bench-database.ts';
import { type Child, startChild } from '../respond/child.ts';
import { killPostgres } from './kill-postgres.ts';
import { type Acknowledged, type Sent, submit } from './submit.ts';

const submissions = 5000;
const clients = 64;
const cap = 4000;
const quota = 100;

/**
 * What is promised when processes die: 5,000 submissions by 64 clients, who repeat what was not acknowledged, while the
 * web process and PostgreSQL are each killed with SIGKILL, twice. Then what was acknowledged is compared with what is
 * stored. Everything runs on the loopback interface, on a database of its own.
 */
export async function suite(): Promise<readonly Measurement[]> {
  const database = await openBenchDatabase();
  try {
    const link = await publish(database);
    const web = new Web(database.url);
    await web.start();
    const sent = Array.from({ length: submissions }, (_, at) => makeSubmission(at));
    const acknowledged = await storm(database, web, link, sent);
    const measured = [
      ...(await verify(database.url, sent, acknowledged)),
      ...(await repeat(web, link, sent, acknowledged)),
    ];
    await web.stop();
    return measured;
  } finally {
    await database.stop();
  }
}

async function publish({ context, caller }: BenchDatabase): Promise<string> {
  const example = new URL('../../lib/questionnaires/examples/fitness-club.questionnaire.json', import.meta.url);
  const made = await publishQuestionnaire(context, caller, {
    definition: JSON.parse(readFileSync(example, 'utf8')),
    codes: Array.from({ length: cap }, (_, at) => `CODE-${at}`),
    quotas: [
      { expression: 'true', limit: cap },
      { expression: "gender = 'man'", limit: quota },
    ],
  });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value.link;
}

/** Every tenth is of the cell with a place for a hundred; every third saves on the way before it completes. */
function makeSubmission(at: number): Sent {
  const answers = {
    age: 20 + (at % 60),
    gender: at % 10 === 0 ? 'man' : 'woman',
    visits: 'never',
    why: { strength: '5', weight: '2', calm: '4', people: '3', price: '4', time: '5' },
  };
  return { key: randomUUID(), answers, savesFirst: at % 3 === 0 };
}

/** The web process, started again at the same port whenever it dies, as the supervisor of `npm start` does. */
class Web {
  port = 0;
  private child: Child | undefined;
  private readonly databaseUrl: string;

  constructor(databaseUrl: string) {
    this.databaseUrl = databaseUrl;
  }

  async start(): Promise<void> {
    this.child = await startChild('door-server.ts', { DATABASE_URL: this.databaseUrl, BENCH_PORT: String(this.port) });
    this.port = this.child.port;
  }

  async kill(): Promise<void> {
    this.child?.process.kill('SIGKILL');
    await this.child?.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.child?.stop();
  }
}

async function storm(
  database: BenchDatabase,
  web: Web,
  link: string,
  sent: readonly Sent[],
): Promise<Map<string, Acknowledged>> {
  const acknowledged = new Map<string, Acknowledged>();
  const waiting = [...sent];
  const faults = [
    { after: 0.2, strike: () => web.kill() },
    { after: 0.4, strike: () => killPostgres(database.directory) },
    { after: 0.6, strike: () => web.kill() },
    { after: 0.8, strike: () => killPostgres(database.directory) },
  ];
  const deadline = Date.now() + 10 * 60_000;
  const client = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      acknowledged.set(one.key, await submit(() => `http://127.0.0.1:${web.port}/api/v1/links/${link}`, one, deadline));
    }
  };
  const strikes = async () => {
    for (const { after, strike } of faults) {
      while (acknowledged.size < after * sent.length) await sleep(5);
      await strike();
    }
  };
  await Promise.all([strikes(), ...Array.from({ length: clients }, client)]);
  return acknowledged;
}

interface Stored {
  readonly id: string;
  readonly status: string;
  readonly man: boolean;
}

async function verify(
  url: string,
  sent: readonly Sent[],
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<Measurement[]> {
  const sql = postgres(url, { max: 1 });
  const rows = await sql<Stored[]>`select id, status, answers->>'gender' = 'man' as man from responses`;
  const claims = await sql<{ code: string }[]>`select code from claims`;
  const counts = await sql<{ taken: number }[]>`select taken from quotas order by position`;
  await sql.end();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const acks = [...acknowledged.values()];
  const lost = acks.filter((ack) => byId.get(ack.response)?.status !== ack.status).length;
  const complete = rows.filter((row) => row.status === 'complete');
  const codes = acks.flatMap((ack) => ack.code ?? []);
  const without = acks.filter((ack) => ack.status === 'complete' && ack.code === undefined).length;
  const exactly = (name: string, value: number, reference: number): Measurement => {
    return { name, value, unit: '', reference, ratio: null, holds: value === reference };
  };
  return [
    exactly('submissions acknowledged', acks.length, sent.length),
    exactly('acknowledged and not stored as acknowledged', lost, 0),
    exactly('responses stored', rows.length, sent.length),
    exactly('responses acknowledged under one id only', new Set(acks.map((ack) => ack.response)).size, sent.length),
    exactly(`complete, cap ${cap}`, complete.length, cap),
    exactly(`complete of the cell of ${quota}`, complete.filter((row) => row.man).length, quota),
    exactly('the cap’s own count', counts[0]?.taken ?? -1, complete.length),
    exactly('the cell’s own count', counts[1]?.taken ?? -1, quota),
    exactly('complete and without a code', without, 0),
    exactly('codes given twice', codes.length - new Set(codes).size, 0),
    exactly('codes in the ledger', claims.length, complete.length),
  ];
}

/** Whoever repeats what was acknowledged is told the same again. */
async function repeat(
  web: Web,
  link: string,
  sent: readonly Sent[],
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<Measurement[]> {
  let different = 0;
  const some = sent.filter((_, at) => at % 25 === 0);
  for (const one of some) {
    const again = await submit(
      () => `http://127.0.0.1:${web.port}/api/v1/links/${link}`,
      { ...one, savesFirst: false },
      Date.now() + 60_000,
    );
    if (JSON.stringify(again) !== JSON.stringify(acknowledged.get(one.key))) different += 1;
  }
  return [
    {
      name: `repeats answered differently, of ${some.length}`,
      value: different,
      unit: '',
      reference: 0,
      ratio: null,
      holds: different === 0,
    },
  ];
}
