import { resolve } from 'node:path';
import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import { backUp } from '#server/backup/back-up.ts';
import { dataFiles } from '#server/backup/data-files.ts';
import { openUnmigrated } from '#server/open-database.ts';
import { parseSettings } from '#server/settings.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { sayOptionFailure } from './say-option-failure.ts';

/** `segue backup FILE`: writes everything into one zip, while Segue runs or not. Prints `{ file, tables, rows }`. */
export async function backup(args: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(args, {});
  if (!options.ok) return refuse([sayOptionFailure(options.failure), say('backup.usage')]);
  if (options.value.on.has('help')) return refuse([say('backup.usage')], 0);
  const [file] = options.value.positionals;
  if (file === undefined || options.value.positionals.length > 1)
    return refuse([say('argument.one'), say('backup.usage')]);

  const settings = parseSettings(process.env);
  if (!settings.ok) return refuse([settings.failure.sentence]);
  const database = await openUnmigrated(settings.value);
  if (!database.ok) return refuse([database.failure], 1);
  const { dataDirectory } = settings.value;
  try {
    const manifest = await backUp({
      url: database.value.url,
      data: { directory: dataDirectory, files: dataFiles(dataDirectory) },
      to: resolve(file),
      now: new Date(),
    });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(`${JSON.stringify({ file: resolve(file), tables: manifest.tables.length, rows })}\n`);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse([say('backup.failed', { path: file, reason })], 1);
  } finally {
    await database.value.close();
  }
}

const say = translator('en', en);

function refuse(sentences: readonly string[], code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}
