import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isLocale } from '#lib/i18n/locale.ts';
import analysis from '#lib/i18n/messages/analysis/en.json' with { type: 'json' };
import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import type { Codebook } from '#lib/responses/codebook-schema.ts';
import { parseCodebook } from '#lib/responses/parse-codebook.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { importFile } from '#server/responses/import-file.ts';
import type { ImportTableFailure } from '#server/responses/import-table.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { sayFailure } from './say-failure.ts';
import { sayOptionFailure } from './say-option-failure.ts';
import { withContext } from './with-context.ts';

/**
 * `segue import DATA.csv [--codebook F] [--title T] [--language L] [--workspace SLUG]`: stores every row as a complete response to a
 * questionnaire made from the columns, and prints `{ questionnaire, rows, leftOut, why }`.
 */
export async function importData(args: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(args, { codebook: 'text', title: 'text', language: 'text', workspace: 'text' });
  if (!options.ok) return refuse([sayOptionFailure(options.failure), say('import.usage')]);
  const { text, on, positionals } = options.value;
  if (on.has('help')) return refuse([say('import.usage')], 0);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse([say('argument.one'), say('import.usage')]);
  const { language } = text;
  if (language !== undefined && !isLocale(language)) return refuse([say('import.language', { language })]);
  const bytes = await bytesOf(path);
  if (!bytes.ok) return refuse([bytes.failure]);
  const codebook = text.codebook === undefined ? ok(undefined) : await codebookOf(text.codebook);
  if (!codebook.ok) return refuse([codebook.failure]);

  return withContext(text.workspace, async (context, caller) => {
    const result = await importFile(context, caller, {
      name: basename(path),
      bytes: bytes.value,
      codebook: codebook.value,
      title: text.title?.trim().slice(0, 200) || undefined,
      language,
    });
    if (!result.ok) return refuse([failureOf(result.failure, path)]);
    const { questionnaire, rows, leftOut } = result.value;
    const why = Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count]));
    const sum = leftOut.reduce((total, { count }) => total + count, 0);
    process.stdout.write(`${JSON.stringify({ questionnaire, rows, leftOut: sum, why })}\n`);
    return 0;
  });
}

const say = translator('en', en);

function failureOf(failure: ImportTableFailure, path: string): string {
  switch (failure.tag) {
    case 'forbidden':
      return say('role.refused');
    case 'read':
      return sayFailure({ area: 'read', failure: failure.failure }, translator('en', analysis));
    case 'tooWide':
      return say('import.tooWide', { path, columns: failure.columns });
    case 'tooLarge':
      return say('import.tooLarge', { path });
    case 'nothingLeft':
    case 'gone':
    case 'fault':
    case 'stopped':
      return say('import.nothingLeft', { path });
  }
}

async function bytesOf(path: string): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(say('file.unreadable', { path, reason }));
  }
}

async function codebookOf(path: string): Promise<Result<Codebook, string>> {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const codebook = parseCodebook(new TextDecoder().decode(bytes.value));
  if (codebook.ok) return codebook;
  return fail(sayFailure({ area: 'read', failure: codebook.failure }, translator('en', analysis)));
}

function refuse(sentences: readonly string[], code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}
