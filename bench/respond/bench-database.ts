import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '#db/connection.ts';
import { describeEmbeddedFailure } from '#db/embedded/embedded-failure.ts';
import { startPostgres } from '#db/embedded/start-postgres.ts';
import { migrate } from '#db/migrate.ts';
import { insertWorkspace } from '#db/queries/workspaces/insert-workspace.ts';
import { uuidv7, type WorkspaceId } from '#lib/ids.ts';
import type { Caller, Context } from '#server/context.ts';

export interface BenchDatabase {
  readonly url: string;
  readonly directory: string;
  /** PostgreSQL's process, to be killed by whoever tests that. */
  readonly pid: number;
  readonly context: Context;
  readonly caller: Caller;
  readonly stop: () => Promise<void>;
}

/** A durable, migrated database of its own in the temporary directory, with one workspace; `url` is the server's administrator. */
export async function openBenchDatabase(settings: Readonly<Record<string, string>> = {}): Promise<BenchDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'segue-bench-'));
  const started = await startPostgres({ directory, durable: true, settings });
  if (!started.ok) throw new Error(describeEmbeddedFailure(started.failure));
  const { url, pid } = started.value;
  await migrate(url);
  const connection = connect(url);
  const context = {
    connection,
    secret: new TextEncoder().encode('a secret of the bench, at least 32 bytes long'),
    url: 'http://127.0.0.1',
    now: () => new Date(),
    randomBytes: (length: number) => randomBytes(length),
  };
  const workspace: WorkspaceId = uuidv7(Date.now(), randomBytes(10));
  await insertWorkspace(connection.db, { id: workspace, slug: 'bench', name: 'Bench', createdAt: new Date() });
  const stop = async () => {
    await connection.close();
    await started.value.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { url, directory, pid, context, caller: { workspace, role: 'owner', user: null }, stop };
}
