import { escapeMarkdown } from '#lib/escape-markdown.ts';
import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import { markdownTable } from '#lib/markdown-table.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import type { ReportInput } from './report-input.ts';

/** Why this number of segments, and what every other number gave. */
export function reportChoice({ segmentation, locale }: ReportInput, say: SayAnalysis): string {
  const { sweep, chosen } = segmentation;
  const figure = (x: number | null, digits: number) =>
    x === null
      ? '–'
      : new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(x);
  const isModel = sweep.some(({ bic }) => bic !== null);
  const criterion = sweep[0]?.criterion.name ?? 'withinSS';
  const rows = sweep.map((entry) => {
    const { ariMedian, ariQ25, ariQ75 } = entry.stability;
    return [
      entry.k === chosen.k ? `${entry.k} ◀` : String(entry.k),
      figure(entry.criterion.value, entry.criterion.name === 'agreement' ? 3 : 1),
      ...(isModel ? [figure(entry.bic, 1)] : []),
      figure(entry.silhouette, 3),
      figure(entry.calinskiHarabasz, 1),
      figure(entry.daviesBouldin, 2),
      ariMedian === null ? '–' : `${figure(ariMedian, 2)} (${figure(ariQ25, 2)} … ${figure(ariQ75, 2)})`,
      formatShare(entry.hitRate, locale),
    ];
  });
  const keys = [
    'k',
    `criterion.${criterion}`,
    ...(isModel ? (['bic'] as const) : []),
    'silhouette',
    'ch',
    'db',
    'ari',
    'hit',
  ] as const;
  const head = keys.map((key) => say(`report.t.${key}`));
  return [
    `## ${say('report.h.choice')}`,
    escapeMarkdown(chosen.why),
    markdownTable(
      head,
      rows,
      head.map((_, at) => at),
    ),
    say('report.choice.help'),
    ...(isModel ? [say('report.choice.help.bic')] : []),
  ].join('\n\n');
}
