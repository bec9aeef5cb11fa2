import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { type Published, publishQuestionnaire } from '#server/questionnaires/publish-questionnaire.ts';
import { buildRespond, type RespondManifest } from '../../browser/build.ts';
import type { Measurement } from '../measurement.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { type Child, startChild } from './child.ts';

const rounds = 5;
const seconds = 3;

/**
 * The respondents' door: bytes of its pages, and acknowledged submissions a second at 1, 16 and 64 clients against raw
 * Node with one insert each into the same table, on the same durable database in the same run,
 * round by round; the median round counts.
 */
export async function suite(): Promise<readonly Measurement[]> {
  const manifest = await buildRespond();
  const database = await openBenchDatabase();
  try {
    const { link, questionnaire } = await publish(database);
    const env = { DATABASE_URL: database.url };
    const door = await startChild('door-server.ts', env);
    const ids = { RAW_WORKSPACE: database.caller.workspace, RAW_QUESTIONNAIRE: questionnaire };
    const raw = await startChild('raw-server.ts', { ...env, ...ids });
    const measured = [...(await pageBytes(door, link, manifest)), ...(await submissions(door, raw, link))];
    await Promise.all([door.stop(), raw.stop()]);
    return measured;
  } finally {
    await database.stop();
  }
}

const example = new URL('../../lib/questionnaires/examples/fitness-club.questionnaire.json', import.meta.url);
const answers = {
  age: 34,
  gender: 'woman',
  children: 'no',
  home: { country: 'LV', region: 'LV-RIX' },
  visits: 'weekly',
  decided: 'weeks',
  sources: ['friends', 'search'],
  why: { strength: '5', weight: '2', calm: '4', people: '3', price: '4', time: '5' },
  path: { need: { touchpoints: ['friend'], emotion: 1 }, join: { emotion: -1, barriers: ['price'] } },
  sooner: 'The price, and when it is crowded',
};

async function publish({ context, caller }: BenchDatabase): Promise<Published> {
  const definition = JSON.parse(readFileSync(example, 'utf8'));
  const made = await publishQuestionnaire(context, caller, { definition });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

async function pageBytes({ port }: Child, link: string, manifest: RespondManifest): Promise<Measurement[]> {
  const html = await (await fetch(`http://127.0.0.1:${port}/s/${link}`)).text();
  const built = (address: string) =>
    gzipSync(readFileSync(new URL(`../../public${address}`, import.meta.url)), { level: 9 }).length;
  const script = built(manifest.script);
  const alone = { reference: null, ratio: null };
  return [
    { name: 'first page, gzip', value: gzipSync(html).length, unit: 'bytes', ...alone },
    { name: 'style sheet, gzip', value: built(manifest.style), unit: 'bytes', ...alone },
    {
      name: 'script, gzip',
      value: script,
      unit: 'bytes',
      reference: 15_000,
      ratio: 15_000 / script,
      holds: script <= 15_000,
    },
  ];
}

async function submissions(door: Child, raw: Child, link: string): Promise<Measurement[]> {
  const ours = `http://127.0.0.1:${door.port}/api/v1/links/${link}/responses`;
  const theirs = `http://127.0.0.1:${raw.port}/`;
  const measured: Measurement[] = [];
  await Promise.all([load(ours, 16, 2), load(theirs, 16, 2)]);
  for (const clients of [1, 16, 64]) {
    const pairs: { value: number; reference: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Whoever goes second finds a warmer disk, so they take turns.
      const first = round % 2 === 0 ? ours : theirs;
      const a = await load(first, clients, seconds);
      const b = await load(first === ours ? theirs : ours, clients, seconds);
      pairs.push(first === ours ? { value: a, reference: b } : { value: b, reference: a });
    }
    pairs.sort((x, y) => x.value / x.reference - y.value / y.reference);
    const { value = 0, reference = 1 } = pairs[Math.floor(rounds / 2)] ?? {};
    const bar = clients === 64 ? 1.2 : 0.9;
    const ratio = value / reference;
    measured.push({
      name: `acknowledged submissions, ${clients} ${clients === 1 ? 'client' : 'clients'}`,
      value: Math.round(value),
      unit: '/s',
      reference: Math.round(reference),
      ratio,
      holds: ratio >= bar,
      note: `bar ×${bar}; reference: Node's http and one bare insert into the same table, same round`,
    });
  }
  return measured;
}

/** Acknowledged submissions a second; throws when one was refused. */
async function load(url: string, connections: number, duration: number): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({
          ...request,
          body: JSON.stringify({ key: randomUUID(), answers, status: 'complete' }),
        }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result['2xx'] / result.duration;
}
