import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ok, type Result } from '#lib/result.ts';
import { attachToServer } from './attach-to-server.ts';
import { chooseRunner, type Runner } from './choose-runner.ts';
import { createCluster } from './create-cluster.ts';
import type { EmbeddedFailure } from './embedded-failure.ts';
import { type Binaries, binariesIn, findBinaries } from './find-binaries.ts';
import { keepPassword } from './keep-password.ts';
import { launchServer } from './launch-server.ts';
import type { EmbeddedPostgres } from './server-handle.ts';

export interface EmbeddedOptions {
  /** Where it lives; made when missing. Holds `data/`, the password (mode 600) and the log. */
  readonly directory: string;
  /** False only for throw-away databases of tests: no fsync. */
  readonly durable?: boolean;
  /** Further server settings, name to value. */
  readonly settings?: Readonly<Record<string, string>>;
}

const attempts = 3;

/**
 * Starts the real PostgreSQL 18 that npm brought, on a loopback port of its own, or attaches to the one already running
 * on that directory. A stale pid file, a server orphaned by kill -9, a taken port: cleared up, then tried again.
 * Cost: 1–2 s the first time (initdb), 0.2 s later. The server ends with whoever started it, even by kill -9.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<Result<EmbeddedPostgres, EmbeddedFailure>> {
  const found = findBinaries();
  if (!found.ok) return found;
  const prepared = prepare(options.directory);
  if (!prepared.ok) return prepared;
  const { directory, password } = prepared.value;
  const chosen = choose(directory, found.value);
  if (!chosen.ok) return chosen;
  const { runner, binaries } = chosen.value;
  let failure: EmbeddedFailure | null = null;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const attached = await attachToServer(directory, password);
    if (attached !== null) return ok(attached);
    const created = createCluster(join(directory, 'data'), password, binaries, runner, options.durable !== false);
    if (!created.ok) return created;
    const started = await launchServer({ directory, password, binaries, runner, settings: settingsOf(options) });
    if (started.ok) return started;
    failure = started.failure;
    await sleep(300 * attempt);
  }
  return fail(failure ?? { tag: 'not-started', log: join(directory, 'postgres.log'), reason: 'it did not answer' });
}

function prepare(wanted: string): Result<{ directory: string; password: string }, EmbeddedFailure> {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o711 });
    const directory = realpathSync(wanted);
    accessSync(directory, constants.W_OK);
    if (process.getuid?.() === 0) chmodSync(directory, statSync(directory).mode | 0o011);
    for (const name of ['attached', 'keepers']) mkdirSync(join(directory, name), { recursive: true, mode: 0o700 });
    return ok({ directory, password: keepPassword(join(directory, 'password')) });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail({ tag: 'not-writable', path: wanted, reason });
  }
}

/** Where `nobody` may enter the data directory and not node_modules, the programs are copied to it (50 MB, once). */
function choose(
  directory: string,
  binaries: Binaries,
): Result<{ runner: Runner; binaries: Binaries }, EmbeddedFailure> {
  const here = chooseRunner([directory, binaries.root]);
  if (here.ok) return ok({ runner: here.value, binaries });
  const there = chooseRunner([directory]);
  if (!there.ok) return here;
  const copy = join(directory, 'programs');
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(binaries.root, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return ok({ runner: there.value, binaries: binariesIn(copy) });
}

function settingsOf({ durable, settings }: EmbeddedOptions): Readonly<Record<string, string>> {
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  return { ...(durable === false ? careless : {}), ...settings };
}
