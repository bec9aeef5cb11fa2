import { connect } from '#db/connection.ts';
import { pendingMigrations } from '#db/pending-migrations.ts';
import { countLivingWorkers } from '#db/queries/jobs/count-living-workers.ts';
import { fenceHolds } from '#db/queries/jobs/fence-holds.ts';
import type { Settings } from './settings.ts';

/** What `segue doctor` prints. */
export interface Examination {
  readonly database: 'ok' | 'unreachable' | 'unfenced';
  /** Migrations of this release that the database has not had; null when it cannot be asked. */
  readonly migrations: 'ok' | 'pending' | 'later-release' | 'unknown';
  readonly worker: 'running' | 'not-running' | 'unknown';
  /** Whether a demo workspace is wanted; this release makes none yet. */
  readonly demo: 'off' | 'none';
  readonly url: string;
  readonly demoLinks: readonly string[];
  /** Database, migrations, fence and worker are all well. */
  readonly ok: boolean;
}

/** Looks at an installation without changing it. `url` is the database's address, null when there is none to reach. */
export async function examine(settings: Settings, url: string | null): Promise<Examination> {
  const found = url === null ? unreachable : await look(url).catch(() => unreachable);
  return {
    ...found,
    demo: settings.demo ? 'none' : 'off',
    url: settings.url,
    demoLinks: [],
    ok: found.database === 'ok' && found.migrations === 'ok' && found.worker === 'running',
  };
}

type Found = Pick<Examination, 'database' | 'migrations' | 'worker'>;

const unreachable: Found = { database: 'unreachable', migrations: 'unknown', worker: 'unknown' };

async function look(url: string): Promise<Found> {
  const pending = await pendingMigrations(url);
  if (pending > 0) return { database: 'ok', migrations: 'pending', worker: 'unknown' };
  const connection = connect(url, 1);
  try {
    const holds = await fenceHolds(connection.db);
    const workers = await countLivingWorkers(connection.db);
    return {
      database: holds ? 'ok' : 'unfenced',
      migrations: pending < 0 ? 'later-release' : 'ok',
      worker: workers > 0 ? 'running' : 'not-running',
    };
  } finally {
    await connection.close();
  }
}
