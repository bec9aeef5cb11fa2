import { createHash } from 'node:crypto';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import { type StudyStage, studyStages } from '#lib/journeys/study-stages.ts';
import type { Codebook } from '#lib/responses/codebook-schema.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import { nearNames } from '#lib/responses/near-names.ts';
import { parseCodebook } from '#lib/responses/parse-codebook.ts';
import { readTable, type TableReading } from '#lib/responses/read-table.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type CsvReading, readCsv } from '#server/responses/read-csv.ts';
import { shareTable } from '#server/segmentation/share-table.ts';
import type { AnalyseArguments } from './analyse-arguments.ts';
import { reasonOf } from './reason-of.ts';
import { sayFailure } from './say-failure.ts';

/** Reads file and codebook; a failure is the sentence to say. */
export async function analyseInput(asked: AnalyseArguments, say: SayAnalysis): Promise<Result<AnalyseInput, string>> {
  const barred = await whyNotWritable(asked.out, say);
  if (barred !== undefined) return fail(barred);
  const bytes = await bytesOf(asked.file, say);
  if (!bytes.ok) return bytes;
  const codebook = await codebookOf(asked.codebook, say);
  if (!codebook.ok) return codebook;
  const csv = readCsv(bytes.value, asked.delimiter);
  if (!csv.ok) return fail(sayFailure({ area: 'read', failure: csv.failure }, say));
  const { weightBy } = asked;
  const book = weightBy === undefined ? codebook.value : { ...(codebook.value ?? emptyCodebook), weight: weightBy };
  const reading = readTable(csv.value.raw, book, asked.id, 'infer', 'points');
  if (!reading.ok) return fail(sayFailure({ area: 'read', failure: reading.failure }, say));
  // Shared at once, so that the threads of the analysis do not make a copy beside it; what was read is used up by it.
  const shared = { ...reading.value, table: shareTable(reading.value.table, 'spent') };
  const stages = studyStages(shared.table);
  const variables = chosenVariables(asked.variables, shared, stages, say);
  if (!variables.ok) return variables;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const { encoding, delimiter, raw } = csv.value;
  const told = { encoding, delimiter, rows: raw.rows, columns: raw.columns.length };
  return ok({ csv: told, sha256, reading: shared, stages, variables: variables.value });
}

const emptyCodebook: Codebook = { format: 'segue/codebook@1', columns: [] };

/** A file that was read, and by which variables to find segments (undefined: every usable one). */
export interface AnalyseInput {
  /** What the file was, without its cells. */
  readonly csv: Pick<CsvReading, 'encoding' | 'delimiter'> & { readonly rows: number; readonly columns: number };
  readonly sha256: string;
  readonly reading: TableReading;
  readonly stages: readonly StudyStage[];
  readonly variables: readonly string[] | undefined;
}

/** Says before the work what would be in the way of its result: a file of that name, or a folder that may not be written. */
async function whyNotWritable(path: string, say: SayAnalysis): Promise<string | undefined> {
  let place = resolve(path);
  for (;;) {
    const found = await stat(place).catch(() => undefined);
    if (found && !found.isDirectory()) return say('cli.outIsFile', { path: place });
    if (found || dirname(place) === place) break;
    place = dirname(place);
  }
  return access(place, constants.W_OK).then(
    () => undefined,
    (error) => say('cli.cannotWrite', { path, reason: reasonOf(error, say) }),
  );
}

async function bytesOf(path: string, say: SayAnalysis): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    return fail(say('cli.cannotRead', { path, reason: reasonOf(error, say) }));
  }
}

async function codebookOf(path: string | undefined, say: SayAnalysis): Promise<Result<Codebook | undefined, string>> {
  if (path === undefined) return ok(undefined);
  const bytes = await bytesOf(path, say);
  if (!bytes.ok) return bytes;
  const codebook = parseCodebook(new TextDecoder().decode(bytes.value));
  return codebook.ok ? codebook : fail(sayFailure({ area: 'read', failure: codebook.failure }, say));
}

/** The variables asked for, each checked; else, when there is a journey block, all that are not part of it. */
function chosenVariables(
  wanted: readonly string[] | undefined,
  { table, ignored }: TableReading,
  stages: readonly StudyStage[],
  say: SayAnalysis,
): Result<readonly string[] | undefined, string> {
  const usable = table.columns.filter(({ scale }) => scale !== 'text').map(({ name }) => name);
  const named = wanted?.flatMap((name) => {
    // What a question has several columns for, such as a ranking or the rows of a matrix, can be named as one.
    const parts = usable.includes(name) ? [] : usable.filter((one) => one.startsWith(`${name}.`));
    return parts.length > 0 ? parts : [name];
  });
  for (const name of named ?? []) {
    if (usable.includes(name)) continue;
    const left = ignored.find((column) => column.name === name)?.reason;
    const reason = left ?? (table.columns.some((column) => column.name === name) ? 'text' : undefined);
    if (reason) return fail(say('cli.ignoredVariable', { name, reason: say(`ignored.${reason}`) }));
    const near = nearNames(name, usable).join(', ') || say('near.none');
    return fail(say('cli.unknownVariable', { name, near }));
  }
  if (named) return ok([...new Set(named)]);
  if (stages.length === 0) return ok(undefined);
  const outside = usable.filter((name) => journeyColumn(name) === undefined);
  return ok(outside.length > 0 ? outside : undefined);
}
