import { escapeMarkdown } from '#lib/escape-markdown.ts';
import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import { formatShare } from '#lib/personas/format-share.ts';
import type { Narrator } from '#lib/personas/narrator.ts';
import type { ReportInput } from './report-input.ts';

/** The finding: how many people, how many segments, how real, and one line for each segment. */
export function reportShort(
  { segmentation, table, personas, locale }: ReportInput,
  say: SayAnalysis,
  words: Narrator,
): string {
  const { used, segments, chosen } = segmentation;
  const lead = say('report.lead', { used, rows: table.rows, k: segments.length });
  const lines = personas.map((persona, at) => {
    const { size = 0, share = 0 } = segments[at] ?? {};
    const people = say('report.short.people', { size, share: formatShare(share, locale) });
    const strongest = persona.claims
      .filter(({ direction }) => direction === 'more' || direction === 'less')
      .sort((a, b) => Math.abs(b.fact.effect ?? 0) - Math.abs(a.fact.effect ?? 0))[0];
    const told = strongest ? escapeMarkdown(words.claim(strongest)) : '';
    return `- ${say('report.short.line', { name: escapeMarkdown(words.name(persona)), people, told }).trim()}`;
  });
  return [escapeMarkdown(lead), escapeMarkdown(chosen.why), `## ${say('report.h.short')}`, lines.join('\n')].join(
    '\n\n',
  );
}
