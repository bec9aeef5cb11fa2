import { basename } from 'node:path';
import { describeSegments, type SegmentDescriptions } from '#lib/journeys/describe-segments.ts';
import { report } from '#lib/journeys/report/report.ts';
import type { FileSegmentation } from '#lib/journeys/report/report-input.ts';
import { profileOf } from '#lib/segmentation/profile/profile-of.ts';
import { segmentRowsOf } from '#lib/segmentation/segment-rows-of.ts';
import type { Assignments } from '#lib/segmentation/segmentation.ts';
import type { AnalyseArguments } from './analyse-arguments.ts';
import type { AnalyseInput } from './analyse-input.ts';
import { readableJson } from './readable-json.ts';

/** The files that `analyse` writes, by name. */
export function analyseDocuments(
  asked: AnalyseArguments,
  input: AnalyseInput,
  { segmentation, assignments }: FileAnalysis,
): Record<string, string> {
  const { locale } = asked.options;
  const { table, rules, ignored } = input.reading;
  const { encoding, delimiter, rows, columns: fileColumns } = input.csv;
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
  const profile = profileOf(table, segmentRowsOf(table, segmentation, assignments), segmentation);
  const excluded = [...ignored, ...segmentation.excluded];
  const head = {
    format: 'segue/segmentation@1',
    input: { rows, columns: fileColumns, sha256: input.sha256, encoding, delimiter },
  };
  return {
    'segmentation.json': readableJson({ ...head, ...segmentation, excluded }),
    'profile.json': readableJson({ format: 'segue/profile@1', variables: profile }),
    'assignments.csv': `row,segment,certainty\n${lines.join('\n')}\n`,
    'personas.json': readableJson(described.personasDocument),
    'journeys.json': readableJson(described.journeysDocument),
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

/** An analysis whose rows are those of the file, and whose dropped rows count those that our export marks, too. */
export interface FileAnalysis {
  readonly segmentation: FileSegmentation;
  readonly assignments: Assignments;
}
