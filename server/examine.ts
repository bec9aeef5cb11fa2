import { type Connection, connect } from '#db/connection.ts';
import { pendingMigrations } from '#db/pending-migrations.ts';
import { countLivingWorkers } from '#db/queries/jobs/count-living-workers.ts';
import { fenceHolds } from '#db/queries/jobs/fence-holds.ts';
import { listServedUrls } from './questionnaires/list-served-urls.ts';
import type { Settings } from './settings.ts';
import { type DemoState, readDemo } from './workspaces/read-demo.ts';

/** What `segue doctor` prints. */
export interface Examination {
  readonly database: 'ok' | 'unreachable' | 'unfenced';
  /** Migrations of this release that the database has not had; null when it cannot be asked. */
  readonly migrations: 'ok' | 'pending' | 'later-release' | 'unknown';
  readonly worker: 'running' | 'not-running' | 'unknown';
  /** How the demo is; `none` also when the database cannot be asked. */
  readonly demo: DemoState;
  readonly url: string;
  /** Where the questionnaires of the demo are answered. */
  readonly demoLinks: readonly string[];
  /** Database, migrations, fence and worker are all well. */
  readonly ok: boolean;
}

/** Looks at an installation without changing it. `url` is the database's address, null when there is none to reach. */
export async function examine(settings: Settings, url: string | null): Promise<Examination> {
  const {
    demo,
    demoLinks = [],
    ...found
  } = url === null ? unreachable : await look(settings, url).catch(() => unreachable);
  return {
    ...found,
    demo: demo ?? (settings.demo ? 'none' : 'off'),
    url: settings.url,
    demoLinks,
    ok: found.database === 'ok' && found.migrations === 'ok' && found.worker === 'running',
  };
}

interface Found extends Pick<Examination, 'database' | 'migrations' | 'worker'> {
  readonly demo?: DemoState;
  readonly demoLinks?: readonly string[];
}

const unreachable: Found = { database: 'unreachable', migrations: 'unknown', worker: 'unknown' };

async function look(settings: Settings, url: string): Promise<Found> {
  const pending = await pendingMigrations(url);
  if (pending > 0) return { database: 'ok', migrations: 'pending', worker: 'unknown' };
  const connection = connect(url, 1);
  try {
    const holds = await fenceHolds(connection.db);
    const workers = await countLivingWorkers(connection.db);
    return {
      // A later release may keep it otherwise; that is no reason to call the database unreachable.
      ...(await lookForDemo(connection, settings).catch(() => undefined)),
      database: holds ? 'ok' : 'unfenced',
      migrations: pending < 0 ? 'later-release' : 'ok',
      worker: workers > 0 ? 'running' : 'not-running',
    };
  } finally {
    await connection.close();
  }
}

async function lookForDemo(
  connection: Connection,
  settings: Settings,
): Promise<Required<Pick<Found, 'demo' | 'demoLinks'>>> {
  const { state, workspace } = await readDemo(connection, settings);
  const demoLinks = workspace ? await listServedUrls(connection, { workspace }, settings) : [];
  return { demo: state, demoLinks };
}
