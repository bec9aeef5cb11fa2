import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import { exportResponses } from '#server/responses/export-responses.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { sayOptionFailure } from './say-option-failure.ts';
import { withContext } from './with-context.ts';

/** `segue responses LINK [--format csv|json] [--out FILE] [--workspace SLUG]`: every response that came through the link. */
export async function responses(args: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(args, { format: 'text', out: 'text', workspace: 'text' });
  if (!options.ok) return refuse([sayOptionFailure(options.failure), say('responses.usage')]);
  const { text, on, positionals } = options.value;
  if (on.has('help')) return refuse([say('responses.usage')], 0);
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) return refuse([say('argument.one'), say('responses.usage')]);
  const format = text.format ?? 'csv';
  if (format !== 'csv' && format !== 'json') return refuse([say('format.unknown', { format })]);
  const link = given.split('/').at(-1) ?? given;

  return withContext(text.workspace, async (context, caller) => {
    const exported = await exportResponses(context, caller, { of: { link }, format });
    if (!exported.ok) {
      return refuse([exported.failure.kind === 'not-allowed' ? say('role.refused') : say('link.unknown', { link })]);
    }
    return write(exported.value, text.out);
  });
}

const say = translator('en', en);

async function write(pieces: AsyncIterable<string>, path: string | undefined): Promise<ExitCode> {
  try {
    const to = path === undefined ? process.stdout : createWriteStream(path);
    await pipeline(Readable.from(pieces), to, { end: path !== undefined });
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'EPIPE') return 0;
    return refuse([say('file.notWritten', { path: path ?? '-', reason: code })], 1);
  }
}

function refuse(sentences: readonly string[], code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}
