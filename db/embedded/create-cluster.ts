import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Runner } from './choose-runner.ts';
import type { EmbeddedFailure } from './embedded-failure.ts';
import type { Binaries } from './find-binaries.ts';

/**
 * Makes the data directory if there is none (initdb, a second or two, under another name until it is whole), else sees that it is of this PostgreSQL and
 * belongs to whoever runs the server. Text is UTF-8 and sorts by code point, alike on every machine.
 * `password` is asked of every connection (SCRAM), for others on this machine can reach a loopback port too.
 */
export function createCluster(
  data: string,
  password: string,
  binaries: Binaries,
  runner: Runner,
  durable: boolean,
): Result<null, EmbeddedFailure> {
  const owner = statSync(data, { throwIfNoEntry: false })?.uid;
  const self = process.getuid?.() ?? 0;
  if (owner !== undefined && self !== 0 && owner !== self) return fail({ tag: 'foreign-data', path: data });
  if (existsSync(join(data, 'PG_VERSION'))) return checkCluster(data, binaries, runner);
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const secret = `${data}.password`;
  writeFileSync(secret, password, { mode: 0o600 });
  if (runner.owner !== null)
    for (const path of [unfinished, secret]) chownSync(path, runner.owner.uid, runner.owner.gid);
  const order = [
    ...runner.prefix,
    binaries.initdb,
    ...[
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ...(durable ? [] : ['--no-sync']),
  ];
  const [program = '', ...args] = order;
  const run = spawnSync(program, args, {
    ...runner.identity,
    encoding: 'utf8',
    env: { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C' },
  });
  rmSync(secret, { force: true });
  if (run.status === 0) {
    renameSync(unfinished, data);
    return ok(null);
  }
  rmSync(unfinished, { recursive: true, force: true });
  const said = `${run.error?.message ?? ''}\n${run.stderr ?? ''}`.split('\n').filter((line) => line.trim() !== '');
  return fail({
    tag: 'not-created',
    path: data,
    reason: said.find((line) => line.includes('error')) ?? said.at(-1) ?? 'initdb failed',
  });
}

function checkCluster(data: string, binaries: Binaries, runner: Runner): Result<null, EmbeddedFailure> {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const wanted = JSON.parse(readFileSync(join(binaries.root, 'package.json'), 'utf8')).version.split('.')[0];
  if (found !== wanted) return fail({ tag: 'other-version', path: data, found, wanted });
  if (runner.owner !== null && statSync(data).uid !== runner.owner.uid) giveAll(data, runner.owner);
  return ok(null);
}

function giveAll(path: string, to: { uid: number; gid: number }): void {
  lchownSync(path, to.uid, to.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) giveAll(below, to);
    else lchownSync(below, to.uid, to.gid);
  }
}
