import { readFile } from 'node:fs/promises';
import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import { readCodeFile } from '#lib/questionnaires/read-code-file.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { publishQuestionnaire, type QuotaWish } from '#server/questionnaires/publish-questionnaire.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { sayOptionFailure } from './say-option-failure.ts';
import { sayPublishFailure } from './say-publish-failure.ts';
import { withContext } from './with-context.ts';

/**
 * `segue publish DEF.json [--codes FILE] [--quota 'EXPR=LIMIT']… [--cap N] [--workspace SLUG]`: prints
 * `{ questionnaire, version, link, url }`. Everything is read and checked before anything is stored. A questionnaire
 * that was published before keeps its link, which leads to the new version.
 */
export async function publish(args: readonly string[]): Promise<ExitCode> {
  const options = parseOptions(args, { codes: 'text', quota: 'list', cap: 'text', workspace: 'text' });
  if (!options.ok) return refuse([sayOptionFailure(options.failure), say('publish.usage')]);
  const { text, list, on, positionals } = options.value;
  if (on.has('help')) return refuse([say('publish.usage')], 0);
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse([say('argument.one'), say('publish.usage')]);

  const definition = await readJson(path);
  if (!definition.ok) return refuse([definition.failure]);
  const codes = text.codes === undefined ? ok(undefined) : await readCodes(text.codes);
  if (!codes.ok) return refuse([...codes.failure, say('publish.nothing')]);
  const quotas = readQuotas(list.quota ?? [], text.cap);
  if (!quotas.ok) return refuse([quotas.failure]);

  return withContext(text.workspace, async (context, caller) => {
    const published = await publishQuestionnaire(context, caller, {
      definition: definition.value,
      ...(codes.value && { codes: codes.value }),
      quotas: quotas.value,
    });
    if (!published.ok) return refuse(sayPublishFailure(published.failure));
    process.stdout.write(`${JSON.stringify(published.value)}\n`);
    return 0;
  });
}

const say = translator('en', en);

function refuse(sentences: readonly string[], code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return code;
}

async function readJson(path: string): Promise<Result<unknown, string>> {
  const read = await readText(path);
  if (!read.ok) return read;
  try {
    return ok(JSON.parse(read.value.replace(/^\uFEFF/, '')));
  } catch (error) {
    return fail(say('file.notJson', { path, reason: error instanceof Error ? error.message : '' }));
  }
}

async function readText(path: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(say('file.unreadable', { path, reason }));
  }
}

async function readCodes(path: string): Promise<Result<readonly string[], readonly string[]>> {
  const file = await readText(path);
  if (!file.ok) return fail([file.failure]);
  const codes = readCodeFile(file.value);
  if (codes.ok) return codes;
  const { failure } = codes;
  if (failure.kind === 'empty') return fail([say('codes.empty', { path })]);
  if (failure.kind === 'tooMany') return fail([say('codes.tooMany', { path, count: failure.count })]);
  return fail(
    failure.problems.map(({ kind, line, first }) =>
      say(`codes.${kind}`, { path, line: String(line), first: String(first ?? '') }),
    ),
  );
}

/** Split at the last `=`, since an expression may hold others. */
function readQuotas(given: readonly string[], cap: string | undefined): Result<readonly QuotaWish[], string> {
  const quotas: QuotaWish[] = [];
  for (const text of [...given, ...(cap === undefined ? [] : [`true=${cap}`])]) {
    const at = text.lastIndexOf('=');
    const expression = text.slice(0, Math.max(at, 0)).trim();
    const limit = text.slice(at + 1).trim();
    if (at < 0 || expression === '') return fail(say('quota.unreadable', { quota: text }));
    if (!/^\d{1,10}$/.test(limit) || Number(limit) > 1_000_000_000) return fail(say('quota.notCounted', { limit }));
    quotas.push({ expression, limit: Number(limit) });
  }
  return ok(quotas);
}
