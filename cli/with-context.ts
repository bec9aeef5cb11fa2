import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import type { Caller, Context } from '#server/context.ts';
import { openDatabase } from '#server/open-database.ts';
import { processContext } from '#server/process-context.ts';
import { parseSettings } from '#server/settings.ts';
import { commandCaller } from '#server/workspaces/command-caller.ts';
import type { ExitCode } from './command.ts';

/**
 * Runs a command that needs the database, on the running embedded server, or on one started for as long as it lasts;
 * as an owner of the workspace named. What goes wrong before it begins is one sentence on stderr.
 */
export async function withContext(
  workspace: string | undefined,
  work: (context: Context, caller: Caller) => Promise<ExitCode>,
): Promise<ExitCode> {
  const settings = parseSettings(process.env);
  if (!settings.ok) return complain(settings.failure.sentence, 2);
  const database = await openDatabase(settings.value);
  if (!database.ok) return complain(database.failure, 1);
  process.env.DATABASE_URL = database.value.url;
  const context = processContext();
  try {
    const caller = await commandCaller(context, workspace);
    if (caller.ok) return await work(context, caller.value);
    const { failure } = caller;
    if (failure.kind === 'no-workspace') return complain(say('workspace.none'), 1);
    return complain(say('workspace.unknown', { slug: failure.slug, slugs: failure.slugs.join(', ') }), 2);
  } finally {
    await context.connection.close();
    await database.value.close();
  }
}

const say = translator('en', en);

function complain(sentence: string, code: ExitCode): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return code;
}
