import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, expect, it } from 'vitest';
import { findDemo } from '#db/queries/workspaces/find-demo.ts';
import { openTestDatabase } from '#db/testing.ts';
import type { Context } from '#server/context.ts';
import { examine } from '#server/examine.ts';
import { pooledRandomBytes } from '#server/pooled-random-bytes.ts';
import { parseSettings } from '#server/settings.ts';
import { ensureOwner } from '#server/workspaces/ensure-owner.ts';
import { removeDemo } from '#server/workspaces/remove-demo.ts';
import { plan } from './fitness/plan.ts';

const database = openTestDatabase();
const data = mkdtempSync(join(tmpdir(), 'segue-demo-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

it('is made once in the background, goes on after a kill, and does not come back when removed', {
  timeout: 240_000,
}, async () => {
  const state = async (env = {}) => {
    const { demo, demoLinks } = await examine(settings(env), database().adminUrl);
    return { demo, demoLinks };
  };
  expect(await state()).toEqual({ demo: 'none', demoLinks: [] });
  expect(await made()).toBe(0);
  expect((await state()).demo).toBe('none');

  await ensureOwner(context(), { email: 'owner@example.org', password: 'a long enough password' });
  start('server/worker.ts');
  const first = start('demo/make-demo.ts');
  await expect
    .poll(() => count('responses', "status = 'complete' and link <> 'import'"), { timeout: 120_000, interval: 100 })
    .toBeGreaterThan(50);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect((await state()).demo).toBe('making');

  expect(await made()).toBe(0);
  const link = expect.stringMatching(/^http:\/\/demo\.example\/s\/[a-z0-9]+$/);
  expect(await state()).toEqual({ demo: 'ready', demoLinks: [link] });
  expect(await count('responses', "status = 'complete' and link <> 'import'")).toBe(plan.respondents);
  expect(await count('responses', "status = 'open'")).toBe(plan.beside.left);
  expect(await count('responses', "status = 'screened-out'")).toBe(plan.beside.tooYoung);
  expect(await count('responses', "link = 'import'")).toBe(550);
  expect(await count('responses', "verdict = 'drop'")).toBeGreaterThan(0);
  expect(await count('claims')).toBe(plan.respondents);
  expect(await count('segmentations', "state = 'done'")).toBe(2);
  expect(await count('segments', "name not like '%FiveThirtyEight%'")).toBe(4);
  expect(await count('segments', 'name is null')).toBe(0);
  expect(await count('personas', "state = 'approved'")).toBe(2);
  expect(await count('journey_maps', "document->>'model' = 'study'")).toBe(4);
  expect(await count('journey_maps', "document->>'model' = 'need-to-care'")).toBe(1);

  const before = await count('activities');
  expect(await made()).toBe(0);
  expect(await count('activities')).toBe(before);

  const demo = await findDemo(database().connection.db);
  if (!demo) throw new Error('the demo is gone');
  expect(await removeDemo(context(), { workspace: demo.id, role: 'owner', user: null })).toMatchObject({ ok: true });
  expect(await state()).toEqual({ demo: 'removed', demoLinks: [] });
  expect(await made()).toBe(0);
  expect(await state()).toEqual({ demo: 'removed', demoLinks: [] });
  expect(await state({ SEGUE_DEMO: 'off' })).toEqual({ demo: 'off', demoLinks: [] });
});

function settings(env = {}) {
  const parsed = parseSettings({ ...env, SEGUE_DATA: data, SEGUE_URL: 'http://demo.example', SEGUE_SECRET: secret });
  if (!parsed.ok) throw new Error(parsed.failure.sentence);
  return parsed.value;
}

const secret = 'a secret of thirty-two characters';

function context(): Context {
  return {
    connection: database().connection,
    secret: new TextEncoder().encode(secret),
    url: 'http://demo.example',
    now: () => new Date(),
    randomBytes: pooledRandomBytes,
  };
}

function start(entry: string): ChildProcess {
  const env = {
    ...process.env,
    DATABASE_URL: database().adminUrl,
    SEGUE_DATA: data,
    SEGUE_URL: 'http://demo.example',
    SEGUE_SECRET: secret,
  };
  const child = spawn(process.execPath, [entry], { env, stdio: 'ignore' });
  children.push(child);
  return child;
}

async function made(): Promise<number | null> {
  const child = start('demo/make-demo.ts');
  await once(child, 'exit');
  return child.exitCode;
}

/** Rows of a table, looking past row-level security. */
async function count(table: string, where = 'true'): Promise<number> {
  const sql = postgres(database().adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql.unsafe(`select count(*)::int as n from ${table} where ${where}`);
    return Number(row?.n);
  } finally {
    await sql.end();
  }
}
