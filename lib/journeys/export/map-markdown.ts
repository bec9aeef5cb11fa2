import { escapeMarkdown } from '#lib/escape-markdown.ts';
import { joinSentences } from '#lib/i18n/join-sentences.ts';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import { quoted } from '#lib/personas/quoted.ts';
import type { MapSheet } from './map-sheet.ts';
import type { SheetCard } from './sheet-card.ts';

/** A map as Markdown: stage by stage, what is known in each lane and from how many, then what is to be done. */
export function mapMarkdown(sheet: MapSheet): string {
  const t = sayJourneys(sheet.locale);
  const parts = [
    `# ${escapeMarkdown(sheet.title)}`,
    escapeMarkdown(sheet.lead),
    sheet.about.map((line) => `_${escapeMarkdown(line)}_`).join('  \n'),
    ...who(sheet),
  ];
  for (const [at, stage] of sheet.stages.entries()) {
    parts.push(`## ${at + 1}. ${escapeMarkdown(stage.name)}`);
    if (stage.note !== '') parts.push(escapeMarkdown(stage.note));
    const lines = sheet.lanes.flatMap(({ lane, name, cells }) => {
      if (lane === 'context' || lane === 'tasks') return [];
      const felt = lane === 'emotion' ? sheet.curve.filter((point) => point.at === at) : [];
      return [
        ...felt.map(({ figure, base }) => item(name, `**${escapeMarkdown(figure)}** (${escapeMarkdown(base)})`)),
        ...(cells[at] ?? []).map((card) => item(name, say(card, sheet))),
      ];
    });
    if (lines.length > 0) parts.push(lines.join('\n'));
  }
  const tasks = sheet.lanes.find(({ lane }) => lane === 'tasks');
  const done = tasks?.cells.flatMap((cell, at) => cell.map((card) => ({ card, stage: sheet.stages[at]?.name ?? '' })));
  if (done && done.length > 0) {
    parts.push(`## ${escapeMarkdown(t('tasks.title'))}`);
    const head = [t('tasks.action'), t('form.stage'), t('csv.state'), t('csv.owner')].map(escapeMarkdown);
    const rows = done.map(({ card, stage }) =>
      [card.text, stage, card.state ?? '', card.more.join('; ')].map(escapeMarkdown),
    );
    parts.push([head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'));
  }
  if (sheet.warnings.length > 0) {
    parts.push(`## ${escapeMarkdown(sheet.warningsTitle)}`);
    parts.push(sheet.warnings.map((warning) => `- ${escapeMarkdown(warning)}`).join('\n'));
  }
  parts.push('---', escapeMarkdown(joinSentences([sheet.method], sheet.locale)));
  return `${parts.join('\n\n')}\n`;
}

function who(sheet: MapSheet): string[] {
  const lane = sheet.lanes.find((each) => each.lane === 'context');
  const cards = lane?.cells[0] ?? [];
  if (!lane || cards.length === 0) return [];
  return [`## ${escapeMarkdown(lane.name)}`, cards.map((card) => `- ${say(card, sheet)}`).join('\n')];
}

function item(lane: string, told: string): string {
  return `- **${escapeMarkdown(lane)}**: ${told}`;
}

function say(card: SheetCard, { locale }: MapSheet): string {
  const words = card.kind === 'quoted' ? quoted(card.text, locale, 400) : (card.name ?? card.text);
  const base = card.base === undefined ? [] : [card.base];
  const notes = [card.mark, ...base, ...card.more].map(escapeMarkdown).join('; ');
  return `${escapeMarkdown(words)} _(${notes})_`;
}
