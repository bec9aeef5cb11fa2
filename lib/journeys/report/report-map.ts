import { escapeMarkdown } from '#lib/escape-markdown.ts';
import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { Narrator } from '#lib/personas/narrator.ts';
import { cardNarrator } from '../card-narrator.ts';
import type { JourneyMap } from '../journey-map.ts';
import { warnings } from '../warnings.ts';
import type { ReportInput } from './report-input.ts';

/** The journey of each segment, stage by stage, as far as anything is measured; what is assumed is only counted. */
export function reportMap(input: ReportInput, say: SayAnalysis, words: Narrator): string {
  const measured = input.maps.some(({ cards }) =>
    cards.some((card) => card.kind !== 'assumed' && card.lane !== 'context' && card.lane !== 'quotes'),
  );
  const first = input.maps[0];
  if (!measured || !first) {
    const stage = first ? cardNarrator(first, input.table, words, input.locale).stage : (code: string) => code;
    const stages = (first?.stages ?? []).map(({ code }) => stage(code)).join(' → ');
    return [`## ${say('report.h.map')}`, escapeMarkdown(say('report.map.none', { stages }))].join('\n\n');
  }
  return [`## ${say('report.h.map')}`, ...input.maps.map((map, at) => oneMap(input, say, words, map, at))].join('\n\n');
}

function oneMap(input: ReportInput, say: SayAnalysis, words: Narrator, map: JourneyMap, at: number): string {
  const persona = input.personas[at];
  const cards = cardNarrator(map, input.table, words, input.locale);
  const count = (kind: string) => map.cards.filter((card) => card.kind === kind && card.lane !== 'context').length;
  const counts = say('report.map.counts', {
    measured: count('measured'),
    quoted: count('quoted'),
    judged: count('judged'),
    assumed: count('assumed'),
  });
  const stages = map.stages.flatMap(({ code }) => {
    const here = map.cards.filter((card) => card.stage === code && card.kind !== 'assumed' && card.lane !== 'context');
    if (here.length === 0) return [];
    const lines = here.map(
      (card) => `- ${say('report.item', { name: say(`lane.${card.lane}`), told: escapeMarkdown(cards.card(card)) })}`,
    );
    return [`**${escapeMarkdown(cards.stage(code))}**`, lines.join('\n')];
  });
  const found = persona
    ? warnings(map, persona, input.contexts[at]).map((warning) => `- ${escapeMarkdown(cards.warning(warning))}`)
    : [];
  const mind = found.length > 0 ? [say('report.map.warnings'), found.join('\n')] : [];
  const title = persona ? words.name(persona) : map.segment.toUpperCase();
  return [`### ${escapeMarkdown(title)}`, counts, ...stages, ...mind].join('\n\n');
}
