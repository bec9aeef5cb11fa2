import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import type { SegmentationId, WorkspaceId } from '#lib/ids.ts';
import { createLog } from '../outside/log.ts';
import { enqueue } from './enqueue.ts';
import { type RunningWorker, runWorker } from './run-worker.ts';

const database = openTestDatabase();
const running: RunningWorker[] = [];
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop();
});

const job = (n: number) => ({
  workspace: '00000000-0000-7000-8000-000000000001' as WorkspaceId,
  segmentation: `00000000-0000-7000-8000-00000000000${n}` as SegmentationId,
});

describe('the worker', () => {
  it('gets a job when its transaction commits, and none when it is rolled back', async () => {
    const taken: unknown[] = [];
    await start((payload) => taken.push(payload));
    await database()
      .connection.db.transaction(async (tx) => {
        await enqueue(tx, 'run-segmentation', job(1));
        throw new Error('changed our mind');
      })
      .catch(() => undefined);
    await enqueue(database().connection.db, 'run-segmentation', job(2));
    await expect.poll(() => taken.length, { timeout: 5_000 }).toBe(1);
    expect(taken).toEqual([job(2)]);
  });

  it('leaves the queue closed to the application’s role but for the one way in', async () => {
    const look = database().connection.db.execute(sql`select * from graphile_worker._private_jobs`);
    await expect(look).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('[S38] keeps what a failed job repeats of answers out of the queue', async () => {
    let failed = false;
    await start(() => {
      failed = true;
      throw new Error('Failed query: insert into responses values ($1)\nparams: my diary');
    });
    await enqueue(database().connection.db, 'run-segmentation', job(5));
    await expect.poll(() => failed, { timeout: 5_000 }).toBe(true);
    const admin = postgres(database().adminUrl, { max: 1 });
    try {
      const kept = () => admin`select last_error from graphile_worker._private_jobs where last_error is not null`;
      await expect.poll(async () => (await kept()).length, { timeout: 5_000 }).toBe(1);
      expect(JSON.stringify(await kept())).toContain('insert into responses');
      expect(JSON.stringify(await kept())).not.toContain('my diary');
      await admin`delete from graphile_worker._private_jobs`;
    } finally {
      await admin.end();
    }
  });

  it('takes over within 30 seconds what a killed worker had begun', { timeout: 60_000 }, async () => {
    const stuck = spawn(process.execPath, [script('./testing/stuck-worker.ts'), database().adminUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await enqueue(database().connection.db, 'run-segmentation', job(3));
    await once(stuck.stdout, 'data');

    const taken: unknown[] = [];
    await start((payload) => taken.push(payload));
    stuck.kill('SIGKILL');
    await once(stuck, 'exit');
    await expect.poll(() => taken, { timeout: 30_000, interval: 200 }).toEqual([job(3)]);
  });

  it('leaves the job of a living worker alone, however long it takes', { timeout: 60_000 }, async () => {
    let begun = 0;
    let finish = () => {};
    await start(() => {
      begun++;
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    await enqueue(database().connection.db, 'run-segmentation', job(4));
    await expect.poll(() => begun, { timeout: 5_000 }).toBe(1);
    await start(() => begun++);
    // Longer than the time after which a dead worker's job is freed.
    await new Promise((resolve) => setTimeout(resolve, 17_000));
    finish();
    expect(begun).toBe(1);
  });
});

async function start(work: (payload: unknown) => unknown): Promise<void> {
  const worker = await runWorker({
    url: database().adminUrl,
    concurrency: 1,
    log: createLog('test', () => undefined),
    onLost: () => undefined,
    tasks: { 'run-segmentation': async (payload) => void (await work(payload)) },
  });
  running.push(worker);
}

function script(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
