import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { connect } from '#db/connection.ts';
import { openTestDatabase } from '#db/testing.ts';
import type { WorkspaceId } from '#lib/ids.ts';
import { forgetLink, type OpenLink, openLink } from '../questionnaires/open-link.ts';
import { type PublishInput, publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { type Accepted, acceptResponse } from './accept-response.ts';
import type { Submission } from './submission.ts';

const database = openTestDatabase();

async function published(input: Partial<PublishInput> = {}) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const publish = async (more: Partial<PublishInput>): Promise<OpenLink> => {
    const wish = { definition: exampleDefinition(), ...more };
    const made = await publishQuestionnaire(context, caller, wish);
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    const link = await openLink(context, made.value.link);
    if (!link) throw new Error('the link is there');
    return link;
  };
  return { context, caller, publish, link: await publish(input) };
}

const complete = (more: Partial<Submission> = {}): Submission => ({
  key: randomUUID(),
  answers: exampleAnswers(),
  status: 'complete',
  ...more,
});

describe('accepting a response', () => {
  it('stores what was answered, by code, under the hash of the key', async () => {
    const { context, link } = await published();
    const sent = complete();
    const accepted = await value(acceptResponse(context, link, sent));
    expect(accepted).toMatchObject({ status: 'complete', version: 1, created: true });
    const [row] = await rows(link.workspace);
    expect(row).toMatchObject({ id: accepted.response, status: 'complete', answers: exampleAnswers(), language: 'en' });
    expect(JSON.stringify(row)).not.toContain(sent.key);
  });

  it('gives the same key and content the same response, however often and at once', async () => {
    const { context, link } = await published();
    const sent = complete();
    const all = await Promise.all(Array.from({ length: 20 }, () => value(acceptResponse(context, link, sent))));
    const again = await value(acceptResponse(context, link, sent));
    expect(new Set([...all, again].map((one) => one.response)).size).toBe(1);
    expect(all.filter((one) => one.created)).toHaveLength(1);
    expect(again.created).toBe(false);
    expect(await rows(link.workspace)).toHaveLength(1);
  });

  it('refuses another content under the key of an ended response and changes nothing', async () => {
    const { context, link } = await published();
    const sent = complete();
    await value(acceptResponse(context, link, sent));
    const [before] = await rows(link.workspace);
    for (const status of ['complete', 'open'] as const) {
      const other = await acceptResponse(context, link, { ...sent, answers: exampleAnswers(35), status });
      expect(other).toMatchObject({ ok: false, failure: { kind: 'conflict', status: 'complete' } });
    }
    expect(await rows(link.workspace)).toEqual([before]);
  });

  it('saves step by step, refuses a stale revision, and knows a repeated save', async () => {
    const { context, link } = await published();
    const key = randomUUID();
    const open = (age: number, base?: number) =>
      acceptResponse(context, link, { key, answers: { age }, status: 'open', base });
    expect((await value(open(20))).revision).toBe(1);
    expect((await value(open(21, 1))).revision).toBe(2);
    expect(await open(22, 1)).toMatchObject({ failure: { kind: 'conflict', revision: 2 } });
    expect(await value(open(21, 1))).toMatchObject({ revision: 2, created: false });
    expect(await open(23, 0)).toMatchObject({ failure: { kind: 'conflict' } });
    const done = await value(acceptResponse(context, link, complete({ key })));
    expect(done).toMatchObject({ status: 'complete', revision: 3 });
    const [row] = await rows(link.workspace);
    expect(row).toMatchObject({ revision: 3, answers: exampleAnswers() });
  });

  it('does not save on the ground of a response that is not there', async () => {
    const { context, link } = await published();
    const lost = { key: randomUUID(), answers: { age: 20 }, status: 'open' as const, base: 4 };
    expect(await acceptResponse(context, link, lost)).toMatchObject({ failure: { kind: 'no-such-response' } });
  });

  it('[S20] refuses what the validator refuses, and stores nothing', async () => {
    const { context, link } = await published();
    for (const answers of [{}, { ...exampleAnswers(), age: 12.5 }, { ...exampleAnswers(), nobody: 1 }]) {
      const refused = await acceptResponse(context, link, complete({ answers: { ...answers, visits: undefined } }));
      expect(refused).toMatchObject({ failure: { kind: 'invalid' } });
    }
    expect(await rows(link.workspace)).toHaveLength(0);
  });

  it('screens out before it asks a quota', async () => {
    const { context, link } = await published({ quotas: [{ expression: 'true', limit: 0 }] });
    const young = await value(acceptResponse(context, link, complete({ answers: exampleAnswers(15) })));
    expect(young.status).toBe('screened-out');
    const older = await value(acceptResponse(context, link, complete()));
    expect(older.status).toBe('over-quota');
  });

  it('[S20] takes nobody in before opening, after closing and while paused, and lets who began finish', async () => {
    const { context, link } = await published();
    const key = randomUUID();
    await value(acceptResponse(context, link, { key, answers: { age: 30 }, status: 'open' }));
    for (const terms of [
      "closes_at = now() - interval '1 second'",
      "closes_at = null, opens_at = now() + interval '1 hour'",
      'opens_at = null, paused = true',
    ]) {
      await asAdmin((sql) => sql.unsafe(`update link_terms set ${terms} where code = '${link.code}'`));
      expect(await acceptResponse(context, link, complete()), terms).toMatchObject({ failure: { kind: 'closed' } });
    }
    await asAdmin((sql) => sql`update link_terms set paused = false, closes_at = now() where code = ${link.code}`);
    const begunAt = new Date(Date.now() - 60_000);
    expect((await value(acceptResponse(context, link, complete({ key })))).status).toBe('complete');
    expect((await value(acceptResponse(context, link, complete({ begunAt })))).status).toBe('complete');
  });

  it('keeps who is under way in the version in which they began', async () => {
    const { context, publish, link } = await published();
    const key = randomUUID();
    await value(acceptResponse(context, link, { key, answers: { age: 30, children: 'yes' }, status: 'open' }));
    const changed = exampleDefinition();
    changed.pages[0]?.questions.splice(2, 1);
    forgetLink(context, link.code);
    const moved = await publish({ definition: changed });
    expect(moved.terms.version).toBe(2);
    expect(await value(acceptResponse(context, moved, complete({ key })))).toMatchObject({ version: 1 });
    expect(await acceptResponse(context, moved, complete())).toMatchObject({ failure: { kind: 'invalid' } });
  });

  it('[S09] judges hidden fields as answers, keeps them through later saves, and where the visit came from', async () => {
    const definition = exampleDefinition();
    definition.pages[0]?.questions.push({
      code: 'shop',
      type: 'hidden',
      label: { en: 'Shop', ru: 'Магазин' },
      maxLength: 5,
    });
    const { context, link } = await published({ definition });
    const key = randomUUID();
    const hidden = { shop: 'riga', utm_source: 'mail', fbclid: 'x' };
    await value(acceptResponse(context, link, { key, answers: {}, status: 'open', hidden }));
    await value(acceptResponse(context, link, complete({ key })));
    const [row] = await rows(link.workspace);
    expect(row).toMatchObject({ answers: { shop: 'riga' }, hidden: { utm_source: 'mail' } });
    const tooLong = await acceptResponse(context, link, complete({ hidden: { shop: 'daugavpils' } }));
    expect(tooLong).toMatchObject({ failure: { kind: 'invalid', problems: [{ code: 'shop' }] } });
  });

  it('[S14] keeps a bad row from failing its neighbours in a group', async () => {
    const { context, link } = await published();
    const good = Array.from({ length: 8 }, () => value(acceptResponse(context, link, complete())));
    const bad = acceptResponse({ ...context, now: () => new Date(Number.NaN) }, link, complete()).catch(() => 'threw');
    const nul = acceptResponse(context, link, complete({ answers: { ...exampleAnswers(), sooner: 'a\u0000b' } }));
    const ends = await Promise.all(good);
    expect(ends.every((one) => one.status === 'complete')).toBe(true);
    expect(await bad).toBe('threw');
    await nul.catch(() => undefined);
    expect((await rows(link.workspace)).length).toBeGreaterThanOrEqual(8);
  });
});

describe('quotas', () => {
  it('[S45] admit exactly their limit with 64 clients at once', async () => {
    const { context, link } = await published({
      quotas: [
        { expression: 'true', limit: 100 },
        { expression: "gender = 'woman'", limit: 60 },
      ],
    });
    let left = 400;
    const statuses: string[] = [];
    const client = async (at: number) => {
      while (left-- > 0) {
        const answers = { ...exampleAnswers(), gender: (left + at) % 3 === 0 ? 'man' : 'woman' };
        statuses.push((await value(acceptResponse(context, link, complete({ answers })))).status);
      }
    };
    await Promise.all(Array.from({ length: 64 }, (_, at) => client(at)));
    expect(statuses.filter((status) => status === 'complete')).toHaveLength(100);
    const stored = await rows(link.workspace);
    const admitted = stored.filter((row) => row.status === 'complete');
    expect(stored).toHaveLength(400);
    expect(admitted).toHaveLength(100);
    expect(admitted.filter((row) => row.answers.gender === 'woman').length).toBeLessThanOrEqual(60);
    const counts = await asAdmin(
      (sql) => sql`select expression, taken from quotas where workspace_id = ${link.workspace} order by position`,
    );
    expect(counts.map((row) => row.taken)).toEqual([
      100,
      admitted.filter((row) => row.answers.gender === 'woman').length,
    ]);
  });

  it('[S45] admit exactly their limit when several processes answer at once', async () => {
    const { context, link } = await published({ quotas: [{ expression: 'true', limit: 50 }] });
    const others = Array.from({ length: 3 }, () => testContext(connect(database().adminUrl)));
    const processes = [context, ...others];
    const sent = Array.from({ length: 200 }, (_, at) => acceptResponse(processes[at % 4] ?? context, link, complete()));
    const statuses = (await Promise.all(sent.map(value))).map(({ status }) => status);
    for (const { connection } of others) await connection.close();
    expect(statuses.filter((status) => status === 'complete')).toHaveLength(50);
    expect(statuses.filter((status) => status === 'over-quota')).toHaveLength(150);
  });

  it('count repeats once and those who answered before the quota came', async () => {
    const { context, publish, link } = await published();
    const sent = complete();
    await value(acceptResponse(context, link, sent));
    const stale = link;
    const capped = await publish({ quotas: [{ expression: 'true', limit: 2 }] });
    forgetLink(context, link.code);
    expect(capped.code).toBe(link.code);
    const second = complete();
    expect((await value(acceptResponse(context, stale, second))).status).toBe('complete');
    expect((await value(acceptResponse(context, stale, second))).created).toBe(false);
    expect((await value(acceptResponse(context, stale, complete()))).status).toBe('over-quota');
    const refused = await publishQuestionnaire(
      context,
      { workspace: link.workspace, role: 'owner', user: null },
      {
        definition: exampleDefinition(),
        quotas: [{ expression: 'true', limit: 1 }],
      },
    );
    expect(refused).toMatchObject({ failure: { kind: 'limit-below-taken', taken: 2 } });
  });
});

describe('[S14] the fence around responses', () => {
  it('does not find a key of one workspace in another', async () => {
    const one = await published();
    const two = await published();
    const sent = complete();
    await value(acceptResponse(one.context, one.link, sent));
    const there = await value(acceptResponse(two.context, two.link, { ...sent, answers: exampleAnswers(50) }));
    expect(there.created).toBe(true);
    expect(await rows(one.link.workspace)).toHaveLength(1);
    expect(await rows(two.link.workspace)).toHaveLength(1);
  });
});

async function value(outcome: ReturnType<typeof acceptResponse>): Promise<Accepted> {
  const result = await outcome;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

type Row = { id: string; status: string; revision: number; answers: Record<string, unknown> };

function rows(workspace: WorkspaceId): Promise<Row[]> {
  return asAdmin((sql) => sql<Row[]>`select * from responses where workspace_id = ${workspace} order by id`);
}

async function asAdmin<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(database().adminUrl, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
