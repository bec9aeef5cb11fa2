import en from '#lib/i18n/messages/analysis/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import { nearNames } from '#lib/responses/near-names.ts';
import type { Command, ExitCode } from './command.ts';

/** Every command, loaded when it is called. A new one is one file `cli/<command>.ts` and one line here. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyse: async () => (await import('./analyse.ts')).analyse,
  backup: async () => (await import('./backup.ts')).backup,
  doctor: async () => (await import('./doctor.ts')).doctor,
  import: async () => (await import('./import.ts')).importData,
  publish: async () => (await import('./publish.ts')).publish,
  restore: async () => (await import('./restore.ts')).restore,
  responses: async () => (await import('./responses.ts')).responses,
  user: async () => (await import('./user.ts')).user,
};

process.exitCode = await run(process.argv.slice(2));

/** Runs the command that `args` names; without one, says which there are. */
async function run(args: readonly string[]): Promise<ExitCode> {
  const say = translator('en', en);
  const [name, ...rest] = args;
  const all = Object.keys(commands).join(', ');
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stderr.write(`${say('cli.commands', { commands: all })}\n`);
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) {
    const near = nearNames(name, Object.keys(commands)).join(', ') || all;
    process.stderr.write(`${say('cli.unknownCommand', { name, near })}\n`);
    return 2;
  }
  const command = await commands[name]?.();
  return command ? command(rest) : 2;
}
