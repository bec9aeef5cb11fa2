import { escapeMarkdown } from '#lib/escape-markdown.ts';
import { joinSentences } from '#lib/i18n/join-sentences.ts';
import type { AnalysisKey, SayAnalysis } from '#lib/i18n/say-analysis.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import { sayFrameWarning } from '#lib/segmentation/say-frame-warning.ts';
import { missingCount } from './missing-count.ts';
import type { ReportInput } from './report-input.ts';

const DELIMITERS: Readonly<Record<string, AnalysisKey>> = {
  ',': 'report.delimiter.comma',
  ';': 'report.delimiter.semicolon',
  '\t': 'report.delimiter.tab',
  '|': 'report.delimiter.bar',
};
const MOST_MISSING = 8;

/** What the file held, which rows and columns were left out and why, and where answers are missing. */
export function reportRead(input: ReportInput, say: SayAnalysis): string {
  const { table, segmentation, ignored, locale } = input;
  const used = segmentation.variables.length;
  const item = (name: string, told: string) => `- ${say('report.item', { name: escapeMarkdown(name), told })}`;
  const delimiter = say(DELIMITERS[input.delimiter] ?? 'report.delimiter.other', { delimiter: input.delimiter });
  const file = say('report.read.file', {
    rows: table.rows,
    columns: input.fileColumns,
    encoding: input.encoding,
    delimiter,
  });
  // A ranking is several columns here and one in the file.
  const told = table.columns.length - used;
  const columns = say('report.read.used', { used, told, ignored: ignored.length });
  const dropped = segmentation.dropped
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => say('report.read.dropped', { count, reason: say(`dropped.${reason}`) }));
  const rows = dropped.length > 0 ? joinSentences(dropped, locale) : say('report.read.noneDropped');
  const missing = input.rules
    .flatMap(({ name }) => table.columns.filter((column) => column.name === name))
    .map((column) => ({ name: column.label ?? column.name, count: missingCount(column) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_MISSING)
    .map(({ name, count }) => item(name, `${count} (${formatShare(count / table.rows, locale)})`));
  const silent =
    missing.length > 0 ? [say('report.read.missing'), missing.join('\n')] : [say('report.read.noneMissing')];
  const left = ignored.map(({ name, reason }) => item(name, say(`ignored.${reason}`)));
  const out = left.length > 0 ? [say('report.read.ignored'), left.join('\n')] : [];
  const idle = segmentation.excluded.map(({ name, reason }) => item(name, say(`excluded.${reason}`)));
  const unused = idle.length > 0 ? [say('report.read.notUsed'), idle.join('\n')] : [];
  const names = new Map(table.columns.map((column) => [column.name, column.label ?? column.name]));
  const warned = segmentation.warnings.map(
    (warning) => `- ${escapeMarkdown(sayFrameWarning(warning, (name) => names.get(name) ?? name, say))}`,
  );
  return [
    `## ${say('report.h.read')}`,
    escapeMarkdown(joinSentences([file, columns, rows], locale)),
    ...out,
    ...unused,
    ...(warned.length > 0 ? [warned.join('\n')] : []),
    ...silent,
  ].join('\n\n');
}
