import { escapeMarkdown as plain } from '../../escape-markdown.ts';
import type { PersonaSheet, SheetClaim, SheetQuote } from './persona-sheet.ts';

/** A persona as Markdown: headings by part, a list of claims with their figures, quotes as block quotes, the method last. */
export function personaMarkdown(sheet: PersonaSheet): string {
  const blocks = [
    `# ${plain(sheet.name)}`,
    `${plain(sheet.who)}  \n${plain(sheet.state)}`,
    ...sheet.warnings.map((warning) => `> **${plain(warning)}**`),
    ...(sheet.match === null ? [] : [plain(sheet.match)]),
    ...(sheet.none === null ? [] : [plain(sheet.none)]),
    ...sheet.parts.map(({ title, claims }) => `## ${plain(title)}\n\n${claims.map(claimLine).join('\n')}`),
    ...(sheet.quotes.length === 0
      ? []
      : [`## ${plain(sheet.quotesTitle)}\n\n${sheet.quotes.map(quoteBlock).join('\n\n')}`]),
    ...(sheet.gaps.length === 0
      ? []
      : [
          `## ${plain(sheet.gapsTitle)}\n\n${sheet.gaps
            .map(({ title, ask }) => `- **${plain(title)}** ${plain(ask)}`)
            .join('\n')}`,
        ]),
    '---',
    `${plain(sheet.study)}  \n${plain(sheet.which)}  \n${plain(sheet.method)}  \n${plain(sheet.date)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function claimLine({ text, figures, marks }: SheetClaim): string {
  const told = marks.length === 0 ? '' : ` *(${marks.map(plain).join('; ')})*`;
  const below = figures === '' ? '' : `  \n  ${plain(figures)}`;
  return `- ${plain(text)}${told}${below}`;
}

function quoteBlock({ words, source, marks }: SheetQuote): string {
  const told = marks.length === 0 ? '' : ` *(${marks.map(plain).join('; ')})*`;
  return `> ${plain(words)}${told}\n>\n> ${plain(source)}`;
}
