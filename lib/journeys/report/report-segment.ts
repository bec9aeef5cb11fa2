import { escapeMarkdown } from '#lib/escape-markdown.ts';
import { joinSentences } from '#lib/i18n/join-sentences.ts';
import type { AnalysisKey, SayAnalysis } from '#lib/i18n/say-analysis.ts';
import { markdownTable } from '#lib/markdown-table.ts';
import type { PersonaDraft } from '#lib/personas/draft.ts';
import { formatMean } from '#lib/personas/format-mean.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import type { Narrator } from '#lib/personas/narrator.ts';
import { parts } from '#lib/personas/part.ts';
import { clusteredVariables } from '#lib/segmentation/clustered-variables.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import type { ReportInput } from './report-input.ts';

const MOST_ROWS = 15;

/**
 * One segment: its persona part by part, then its strongest comparisons in numbers, of columns that at least three in ten
 * of the segment answered.
 */
export function reportSegment(
  input: ReportInput,
  say: SayAnalysis,
  words: Narrator,
  persona: PersonaDraft,
  segment: number,
): string {
  const stability = input.segmentation.segments[segment]?.stability;
  const found = parts.flatMap((part) => {
    const claims = persona.claims.filter((claim) => claim.part === part);
    if (claims.length === 0) return [];
    const lines = claims.map((claim) => {
      const text = escapeMarkdown(words.claim(claim));
      return part === 'quotes' ? `> ${text}` : `- ${text}`;
    });
    return [`**${say(`part.${part}`)}**`, lines.join(part === 'quotes' ? '\n>\n' : '\n')];
  });
  const steady =
    typeof stability === 'number'
      ? [say('report.segment.stability', { stability: formatMean(stability, input.locale) })]
      : [];
  return [
    `## ${escapeMarkdown(words.name(persona))}`,
    ...found,
    ...steady,
    `### ${say('report.h.profile')}`,
    profile(input, say, words, segment),
  ].join('\n\n');
}

function profile(input: ReportInput, say: SayAnalysis, words: Narrator, segment: number): string {
  const { locale, contrasts, segmentation, table } = input;
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const used = clusteredVariables(segmentation);
  const base = (segmentation.segments[segment]?.size ?? 0) * 0.3;
  const mine = contrasts.filter(({ segment: of, rest, n }) => of === segment && rest !== null && n >= base);
  const strongest = [...mine].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)).slice(0, MOST_ROWS);
  const number = (contrast: Contrast, x: number | null) =>
    x === null ? '–' : contrast.measure === 'mean' ? formatMean(x, locale) : formatShare(x, locale);
  // One answer has a mean, but nothing to tell how far off it is.
  const interval = (contrast: Contrast) =>
    contrast.measure === 'mean' && contrast.n < 2
      ? '–'
      : `${number(contrast, contrast.low)} … ${number(contrast, contrast.high)}`;
  const rows = strongest.map((contrast) => {
    const column = columns.get(contrast.variable);
    const categories = column && 'categories' in column && column.scale !== 'binary' ? column.categories : [];
    const category = categories[contrast.category ?? -1];
    const label = words.label(contrast.variable);
    const what = category ? `${label}: ${words.category(contrast.variable, category.code)}` : label;
    const clear = contrast.p < 0.05 && Math.abs(contrast.effect) >= 0.2;
    return [
      used.has(contrast.variable) ? `● ${what}` : what,
      number(contrast, contrast.value),
      interval(contrast),
      number(contrast, contrast.rest),
      `${clear ? (contrast.effect > 0 ? '▲' : '▼') : '≈'} ${formatMean(contrast.effect, locale)}`,
      formatMean(contrast.n, locale),
    ];
  });
  const keys: readonly AnalysisKey[] = [
    'report.t.what',
    'report.t.here',
    'report.t.interval',
    'report.t.others',
    'report.t.effect',
    'report.t.n',
  ];
  const head = keys.map((key) => say(key));
  const cut = mine.length > rows.length ? [say('report.profile.cut', { shown: rows.length, all: mine.length })] : [];
  return [markdownTable(head, rows, [1, 2, 3, 4, 5]), joinSentences([...cut, say('report.profile.note')], locale)].join(
    '\n\n',
  );
}

/** The parts that stayed empty, for all segments together, each with what to ask. */
export function reportGaps({ personas, locale }: ReportInput, say: SayAnalysis): string {
  const lines = parts.flatMap((part) => {
    const silent = personas.filter(({ gaps }) => gaps.includes(part));
    if (silent.length === 0) return [];
    const name = say(`part.${part}`);
    const segments = silent.map(({ segment }) => segment.toUpperCase()).join(locale === 'zh' ? '、' : ', ');
    const whose = silent.length === personas.length ? name : say('report.gaps.of', { part: name, segments });
    const told = escapeMarkdown(say(`gap.${part}` as AnalysisKey));
    return [`- ${say('report.item', { name: `**${whose}**`, told })}`];
  });
  return [`## ${say('report.h.gaps')}`, say('report.gaps.intro'), lines.join('\n')].join('\n\n');
}
