import { join } from 'node:path';
import { connect } from '#db/connection.ts';
import type { Context } from './context.ts';
import { keepSecret } from './keep-secret.ts';
import { pooledRandomBytes } from './pooled-random-bytes.ts';
import { parseSettings, type Settings } from './settings.ts';

export interface ProcessContext extends Context {
  readonly settings: Settings;
}

/**
 * The one context of this process, from its environment; entries and pages call it, use cases are given it.
 * It hangs on globalThis because Next bundles a second copy of this file, and two pools would be one too many.
 * DATABASE_URL must be set by whoever started the process (`npm start` and the command line do so).
 */
export function processContext(): ProcessContext {
  const holder = globalThis as { [key]?: ProcessContext };
  holder[key] ??= openContext();
  return holder[key];
}

const key = Symbol.for('segue.context');

function openContext(): ProcessContext {
  const settings = parseSettings(process.env);
  if (!settings.ok) throw new Error(settings.failure.sentence);
  const { databaseUrl, dataDirectory, secret, url } = settings.value;
  if (databaseUrl === null)
    throw new Error('DATABASE_URL is not set: run npm start, which starts a database of its own.');
  return {
    settings: settings.value,
    connection: connect(databaseUrl),
    secret: new TextEncoder().encode(secret ?? keepSecret(join(dataDirectory, 'secret'))),
    url,
    now: () => new Date(),
    randomBytes: pooledRandomBytes,
  };
}
