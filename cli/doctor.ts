import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import { examine } from '#server/examine.ts';
import { openUnmigrated } from '#server/open-database.ts';
import { parseSettings } from '#server/settings.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { sayOptionFailure } from './say-option-failure.ts';

/** `segue doctor`: prints how the installation is, as JSON; exits 0 when all is well, 1 when something is not. */
export async function doctor(args: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(args, {});
  if (!options.ok) return refuse([sayOptionFailure(options.failure), say('doctor.usage')], 2);
  if (options.value.on.has('help')) return refuse([say('doctor.usage')], 0);
  const settings = parseSettings(process.env);
  if (!settings.ok) return refuse([settings.failure.sentence], 2);

  const database = await openUnmigrated(settings.value);
  if (!database.ok) process.stderr.write(`${database.failure}\n`);
  try {
    const found = await examine(settings.value, database.ok ? database.value.url : null);
    process.stdout.write(`${JSON.stringify(found)}\n`);
    return found.ok ? 0 : 1;
  } finally {
    if (database.ok) await database.value.close();
  }
}

const say = translator('en', en);

function refuse(sentences: readonly string[], code: ExitCode): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}
