import { isLocale } from '#lib/i18n/locale.ts';
import { type SayAnalysis, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import type { TableReading } from '#lib/responses/read-table.ts';
import { takeRows } from '#lib/responses/take-rows.ts';
import { analyseInThread } from '#server/segmentation/analyse-in-thread.ts';
import type { Analysis } from '#server/segmentation/analysis.ts';
import { type AnalyseArguments, analyseArguments, analyseOptionKinds } from './analyse-arguments.ts';
import { analyseDocuments, type FileAnalysis } from './analyse-documents.ts';
import { type AnalyseInput, analyseInput } from './analyse-input.ts';
import type { ExitCode } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { progressLine } from './progress-line.ts';
import { reasonOf } from './reason-of.ts';
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
  const read = await analyseInput(asked.value, say);
  if (!read.ok) return complain(read.failure);
  return calculate(asked.value, read.value, say);
}

async function calculate(asked: AnalyseArguments, input: AnalyseInput, say: SayAnalysis): Promise<ExitCode> {
  const { locale } = asked.options;
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const line = progressLine();
  const kept = keptRows(input.reading);
  try {
    const result = await analyseInThread({
      table: kept.length === input.reading.table.rows ? input.reading.table : takeRows(input.reading.table, kept),
      options: {
        ...asked.options,
        ...(input.variables ? { variables: input.variables } : {}),
        ...(input.reading.weightBy === undefined ? {} : { weightBy: input.reading.weightBy }),
      },
      ...(asked.threads !== undefined && { threads: asked.threads }),
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
    const files = analyseDocuments(asked, input, whole);
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

async function write(
  asked: AnalyseArguments,
  files: Readonly<Record<string, string>>,
  { segmentation }: FileAnalysis,
  say: SayAnalysis,
): Promise<ExitCode> {
  try {
    await writeDirectory(asked.out, files);
  } catch (error) {
    return complain(say('cli.cannotWrite', { path: asked.out, reason: reasonOf(error, say) }), 1);
  }
  const names = Object.keys(files).join(', ');
  process.stderr.write(`${say('cli.done', { k: segmentation.segments.length, path: asked.out, files: names })}\n`);
  return 0;
}

function complain(sentence: string, code: ExitCode = 2): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return code;
}
