import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import { markdownTable } from '#lib/markdown-table.ts';
import { clusteredVariables } from '#lib/segmentation/clustered-variables.ts';
import { missingCount } from './missing-count.ts';
import type { ReportInput } from './report-input.ts';

/** Every column of the file: what it was understood to be, by which rule, how often it is missing, whether it finds segments. */
export function reportColumns({ table, rules, segmentation }: ReportInput, say: SayAnalysis): string {
  const used = clusteredVariables(segmentation);
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const rows = rules.flatMap(({ name, rule }) => {
    const column = columns.get(name);
    if (!column) return [];
    const does = say(used.has(name) ? 'report.t.yes' : 'report.t.no');
    return [[name, say(`scale.${column.scale}`), say(`rule.${rule}`), String(missingCount(column)), does]];
  });
  const keys = ['column', 'scale', 'why', 'missing', 'used'] as const;
  const head = keys.map((key) => say(`report.t.${key}`));
  return [`## ${say('report.h.columns')}`, markdownTable(head, rows, [3])].join('\n\n');
}
