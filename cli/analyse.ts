import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isLocale } from '#lib/i18n/locale.ts';
import { type SayAnalysis, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { describeSegments, type SegmentDescriptions } from '#lib/journeys/describe-segments.ts';
import { report } from '#lib/journeys/report/report.ts';
import type { FileSegmentation } from '#lib/journeys/report/report-input.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { type StudyStage, studyStages } from '#lib/journeys/study-stages.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import type { Codebook } from '#lib/responses/codebook-schema.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import { nearNames } from '#lib/responses/near-names.ts';
import { parseCodebook } from '#lib/responses/parse-codebook.ts';
import { readTable, type TableReading } from '#lib/responses/read-table.ts';
import { takeRows } from '#lib/responses/take-rows.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type CsvReading, readCsv } from '#server/responses/read-csv.ts';
import { analyseInThread } from '#server/segmentation/analyse-in-thread.ts';
import type { Analysis } from '#server/segmentation/analysis.ts';
import { type AnalyseArguments, analyseArguments, analyseOptionKinds } from './analyse-arguments.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { progressLine } from './progress-line.ts';
import { sayFailure } from './say-failure.ts';
import { writeDirectory } from './write-directory.ts';

/**
 * `segue analyse DATA.csv --out DIR`: from a file of answers to segments, personas, a map and a report, without a database.
 * Nothing is written before everything is known; Ctrl-C ends the calculation and leaves nothing behind.
 */
export async function analyse(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseOptions(args, analyseOptionKinds);
  const language = parsed.ok ? parsed.value.text.language : undefined;
  const say = sayAnalysis(isLocale(language) ? language : 'en');
  if (!parsed.ok) return complain(sayFailure({ area: 'cli', failure: parsed.failure }, say));
  if (parsed.value.on.has('help')) {
    process.stdout.write(`${say('cli.analyse.help', { models: stageModels.map(({ code }) => code).join(', ') })}\n`);
    return 0;
  }
  const asked = analyseArguments(parsed.value, say);
  if (!asked.ok) return complain(asked.failure);
  const read = await readInput(asked.value, say);
  if (!read.ok) return complain(read.failure);
  return calculate(asked.value, read.value, say);
}

/** An analysis whose rows are those of the file, and whose dropped rows count those that our export marks, too. */
interface FileAnalysis {
  readonly segmentation: FileSegmentation;
  readonly assignments: Analysis['assignments'];
}

interface Input {
  readonly csv: CsvReading;
  readonly sha256: string;
  readonly reading: TableReading;
  readonly stages: readonly StudyStage[];
  readonly variables: readonly string[] | undefined;
}

/** Reads file and codebook; a failure is the sentence to say. */
async function readInput(asked: AnalyseArguments, say: SayAnalysis): Promise<Result<Input, string>> {
  const outside = await stat(asked.out).catch(() => undefined);
  if (outside && !outside.isDirectory()) return fail(say('cli.outIsFile', { path: asked.out }));
  const bytes = await bytesOf(asked.file, say);
  if (!bytes.ok) return bytes;
  const codebook = await codebookOf(asked.codebook, say);
  if (!codebook.ok) return codebook;
  const csv = readCsv(bytes.value, asked.delimiter);
  if (!csv.ok) return fail(sayFailure({ area: 'read', failure: csv.failure }, say));
  const reading = readTable(csv.value.raw, codebook.value, asked.id);
  if (!reading.ok) return fail(sayFailure({ area: 'read', failure: reading.failure }, say));
  const stages = studyStages(reading.value.table);
  const variables = chosenVariables(asked.variables, reading.value, stages, say);
  if (!variables.ok) return variables;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  return ok({ csv: csv.value, sha256, reading: reading.value, stages, variables: variables.value });
}

async function bytesOf(path: string, say: SayAnalysis): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    return fail(say('cli.cannotRead', { path, reason: reasonOf(error) }));
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
  for (const name of wanted ?? []) {
    if (usable.includes(name)) continue;
    const left = ignored.find((column) => column.name === name)?.reason;
    const reason = left ?? (table.columns.some((column) => column.name === name) ? 'text' : undefined);
    if (reason) return fail(say('cli.ignoredVariable', { name, reason: say(`ignored.${reason}`) }));
    const near = nearNames(name, usable).join(', ') || say('near.none');
    return fail(say('cli.unknownVariable', { name, near }));
  }
  if (wanted) return ok([...new Set(wanted)]);
  if (stages.length === 0) return ok(undefined);
  const outside = usable.filter((name) => journeyColumn(name) === undefined);
  return ok(outside.length > 0 ? outside : undefined);
}

async function calculate(asked: AnalyseArguments, input: Input, say: SayAnalysis): Promise<ExitCode> {
  const { locale } = asked.options;
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const line = progressLine();
  const kept = keptRows(input.reading);
  try {
    const result = await analyseInThread({
      table: takeRows(input.reading.table, kept),
      options: { ...asked.options, ...(input.variables ? { variables: input.variables } : {}) },
      signal: stop.signal,
      onProgress: (done) =>
        line.show(say('progress.analyse', { done: formatShare(Math.floor(done * 20) / 20, locale) })),
    });
    line.end();
    if (!result.ok) {
      const stopped = result.failure.tag === 'stopped';
      return complain(
        stopped ? say('cli.stopped') : sayFailure({ area: 'failure', failure: result.failure }, say),
        stopped ? 1 : 2,
      );
    }
    line.show(say('progress.profile'));
    const whole = inFileRows(result.value, kept, input.reading);
    const files = documents(asked, input, whole);
    line.end();
    if (stop.signal.aborted) return complain(say('cli.stopped'), 1);
    return await write(asked, files, whole, say);
  } finally {
    line.end();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** The rows of the file (0-based) that may be analysed. */
function keptRows({ table, leftOut }: TableReading): number[] {
  const kept: number[] = [];
  for (let row = 0; row < table.rows; row++) if (!leftOut.out[row]) kept.push(row);
  return kept;
}

/** The analysis of the kept rows, told in rows of the file, with those left out among the dropped. */
function inFileRows(
  { segmentation, assignments }: Analysis,
  kept: readonly number[],
  { leftOut }: TableReading,
): FileAnalysis {
  return {
    segmentation: { ...segmentation, dropped: [...leftOut.counts, ...segmentation.dropped] },
    assignments: { ...assignments, rows: assignments.rows.map((row) => kept[row] ?? row) },
  };
}

function documents(
  asked: AnalyseArguments,
  input: Input,
  { segmentation, assignments }: FileAnalysis,
): Record<string, string> {
  const { locale } = asked.options;
  const { table, rules, ignored } = input.reading;
  const { encoding, delimiter, raw } = input.csv;
  const described: SegmentDescriptions = describeSegments(
    table,
    segmentation,
    assignments,
    input.stages,
    asked.model,
    locale,
  );
  const lines = Array.from(assignments.rows, (row, at) => {
    const code = segmentation.segments[assignments.segment[at] ?? 0]?.code ?? '';
    return `${row + 1},${code},${Number((assignments.certainty[at] ?? 0).toFixed(4))}`;
  });
  const fileColumns = raw.columns.length;
  const excluded = [...ignored, ...segmentation.excluded];
  const head = {
    format: 'segue/segmentation@1',
    input: { rows: raw.rows, columns: fileColumns, sha256: input.sha256, encoding, delimiter },
  };
  return {
    'segmentation.json': json({ ...head, ...segmentation, excluded }),
    'assignments.csv': `row,segment,certainty\n${lines.join('\n')}\n`,
    'personas.json': json(described.personasDocument),
    'journeys.json': json(described.journeysDocument),
    'report.md': report({
      locale,
      file: basename(asked.file),
      encoding,
      delimiter,
      fileColumns,
      rules,
      ignored,
      segmentation,
      ...described,
    }),
  };
}

/** Readable JSON whose long lists of row numbers stay on one line. */
function json(value: unknown): string {
  const lists = new Map<string, string>();
  const text = JSON.stringify(
    value,
    (key, held: unknown) => {
      if (key !== 'rows' || !Array.isArray(held)) return held;
      const mark = `\u0000${lists.size}`;
      lists.set(JSON.stringify(mark), JSON.stringify(held));
      return mark;
    },
    1,
  );
  return `${text.replace(/"\\u0000\d+"/g, (mark) => lists.get(mark) ?? mark)}\n`;
}

async function write(
  asked: AnalyseArguments,
  files: Readonly<Record<string, string>>,
  { segmentation }: FileAnalysis,
  say: SayAnalysis,
): Promise<ExitCode> {
  try {
    await writeDirectory(asked.out, files);
  } catch (error) {
    return complain(say('cli.cannotWrite', { path: asked.out, reason: reasonOf(error) }), 1);
  }
  const names = Object.keys(files).join(', ');
  process.stderr.write(`${say('cli.done', { k: segmentation.segments.length, path: asked.out, files: names })}\n`);
  return 0;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? `${error.code}` : error.message;
  return String(error);
}

function complain(sentence: string, code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return code;
}
