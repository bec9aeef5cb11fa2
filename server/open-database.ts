import { join } from 'node:path';
import { describeEmbeddedFailure } from '#db/embedded/embedded-failure.ts';
import { startPostgres } from '#db/embedded/start-postgres.ts';
import { migrate } from '#db/migrate.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { fenceProblem } from './fence-problem.ts';
import type { Settings } from './settings.ts';

export interface OpenDatabase {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * The migrated database for a command: the server of DATABASE_URL; else the running embedded one; else the embedded one
 * started for as long as the command lasts. A failure is one sentence with the remedy.
 */
export async function openDatabase(settings: Settings): Promise<Result<OpenDatabase, string>> {
  const opened = await openUnmigrated(settings);
  if (!opened.ok) return opened;
  try {
    await migrate(opened.value.url);
    const problem = await fenceProblem(opened.value.url);
    if (problem === undefined) return opened;
    await opened.value.close();
    return fail(problem);
  } catch (error) {
    await opened.value.close();
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      `The database could not be brought up to this release (${reason}): check DATABASE_URL and its rights, then try again.`,
    );
  }
}

/** The same database as it lies: for a restore, which migrates at its own pace. */
export async function openUnmigrated(settings: Settings): Promise<Result<OpenDatabase, string>> {
  if (settings.databaseUrl !== null) return ok({ url: settings.databaseUrl, close: async () => {} });
  const started = await startPostgres({ directory: join(settings.dataDirectory, 'postgres') });
  if (!started.ok) return fail(describeEmbeddedFailure(started.failure));
  return ok({ url: started.value.url, close: started.value.stop });
}
