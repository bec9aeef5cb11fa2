import { escapeMarkdown } from '#lib/escape-markdown.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { narrator } from '#lib/personas/narrator.ts';
import { reportChoice } from './report-choice.ts';
import { reportColumns } from './report-columns.ts';
import type { ReportInput } from './report-input.ts';
import { reportMap } from './report-map.ts';
import { reportMethod } from './report-method.ts';
import { reportRead } from './report-read.ts';
import { reportGaps, reportSegment } from './report-segment.ts';
import { reportShort } from './report-short.ts';

/**
 * The report of an analysis in Markdown: the finding in plain words first, then what was read, how sure it is, each segment
 * with its persona and numbers, the journey, what to ask next, and the method. Answers and labels are escaped.
 */
export function report(input: ReportInput): string {
  const say = sayAnalysis(input.locale);
  const words = narrator(input.table, input.locale);
  const sections = [
    `# ${escapeMarkdown(say('report.title', { file: input.file }))}`,
    reportShort(input, say, words),
    ...input.personas.map((persona, segment) => reportSegment(input, say, words, persona, segment)),
    reportMap(input, say, words),
    reportGaps(input, say),
    reportChoice(input, say),
    reportRead(input, say),
    reportMethod(input, say),
    reportColumns(input, say),
  ];
  return `${sections.join('\n\n')}\n`;
}
