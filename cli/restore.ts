import { resolve } from 'node:path';
import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import { type RestoreFailure, restore as restoreBackup } from '#server/backup/restore.ts';
import { openUnmigrated } from '#server/open-database.ts';
import { parseSettings } from '#server/settings.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { sayOptionFailure } from './say-option-failure.ts';

/** `segue restore FILE`: puts a backup into an empty database and SEGUE_DATA. All of it or nothing. */
export async function restore(args: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(args, {});
  if (!options.ok) return refuse([sayOptionFailure(options.failure), say('restore.usage')]);
  if (options.value.on.has('help')) return refuse([say('restore.usage')], 0);
  const [file] = options.value.positionals;
  if (file === undefined || options.value.positionals.length > 1)
    return refuse([say('argument.one'), say('restore.usage')]);

  const settings = parseSettings(process.env);
  if (!settings.ok) return refuse([settings.failure.sentence]);
  const database = await openUnmigrated(settings.value);
  if (!database.ok) return refuse([database.failure], 1);
  try {
    const restored = await restoreBackup({
      from: resolve(file),
      url: database.value.url,
      directory: settings.value.dataDirectory,
    });
    if (!restored.ok) return refuse([sayFailure(file, restored.failure)], restored.failure.tag === 'refused' ? 1 : 2);
    const rows = restored.value.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(`${JSON.stringify({ tables: restored.value.tables.length, rows })}\n`);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse([say('restore.failed', { path: file, reason })], 1);
  } finally {
    await database.value.close();
  }
}

const say = translator('en', en);

function sayFailure(path: string, failure: RestoreFailure): string {
  if (failure.tag === 'later-release') return say('restore.laterRelease', { path });
  if (failure.tag === 'not-a-backup') return say('restore.notABackup', { path, reason: failure.detail });
  return say('restore.refused', { reason: failure.detail });
}

function refuse(sentences: readonly string[], code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}
