import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import { setUserPassword } from '#server/auth/set-user-password.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { sayOptionFailure } from './say-option-failure.ts';
import { withContext } from './with-context.ts';

/**
 * `segue user reset-password EMAIL`: gives a person a new random password and prints `{ email, password }`. Every sign-in
 * of theirs ends, and every link that was mailed to them dies.
 */
export async function user(args: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(args, {});
  if (!options.ok) return refuse([sayOptionFailure(options.failure), say('user.usage')]);
  if (options.value.on.has('help')) return refuse([say('user.usage')], 0);
  const [deed, email, ...more] = options.value.positionals;
  if (deed !== 'reset-password' || email === undefined || more.length > 0) return refuse([say('user.usage')]);

  return withContext(undefined, async (context) => {
    const result = await setUserPassword(context, email);
    if (!result.ok) {
      return result.failure.tag === 'unknown-user'
        ? refuse([say('user.unknown', { email })])
        : refuse([say('user.busy')], 1);
    }
    process.stdout.write(`${JSON.stringify(result.value)}\n`);
    return 0;
  });
}

const say = translator('en', en);

function refuse(sentences: readonly string[], code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}
