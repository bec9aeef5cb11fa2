import { Document, Image, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { PersonaSheet, SheetClaim, SheetQuote } from '#lib/personas/export/persona-sheet.ts';
import { needsChinese } from '../../outside/fonts.ts';
import { paper, segmentInk } from '../../outside/paper.ts';
import { registerPdfFonts } from '../../outside/pdf-fonts.ts';
import { pdfBars } from './pdf-bars.ts';
import { pdfStyles as styles } from './pdf-styles.ts';

export interface PersonaPages {
  readonly sheet: PersonaSheet;
  /** A `data:` address of a PNG. */
  readonly picture: string;
  /** Of the palette, and its letter. */
  readonly colour: number;
  readonly letter: string;
}

/** A persona on A4: who it is with what sets it apart, the words people said, every claim with its figures, the method. */
export async function personaPdf(pages: PersonaPages): Promise<Buffer> {
  registerPdfFonts();
  return renderToBuffer(documentOf(pages) as Parameters<typeof renderToBuffer>[0]);
}

function documentOf({ sheet, picture, colour, letter }: PersonaPages): ReactElement {
  const chinese = needsChinese(JSON.stringify(sheet));
  const sans = chinese ? ['Sans', 'Sans Chinese'] : ['Sans'];
  const serif = chinese ? ['Serif', 'Serif Chinese'] : ['Serif'];
  const { ground, letter: ink } = segmentInk(colour);
  const display = { fontFamily: serif };
  return h(
    Document,
    { title: sheet.name, language: sheet.language, creator: 'Segue', producer: 'Segue' },
    h(
      Page,
      { size: 'A4', style: [styles.page, { fontFamily: sans }] },
      footer(sheet),
      h(
        View,
        { style: styles.who },
        h(Image, { src: picture, style: styles.picture }),
        h(
          View,
          { style: styles.grow },
          h(
            View,
            { style: styles.line },
            h(View, { style: [styles.mark, { backgroundColor: ground }] }, h(Text, { style: { color: ink } }, letter)),
            h(Text, { style: styles.note }, sheet.who),
          ),
          h(Text, { style: [styles.name, display] }, sheet.name),
          sheet.match === null ? null : h(Text, { style: styles.match }, sheet.match),
          h(Text, { style: styles.note }, `${sheet.state} · ${sheet.date}`),
        ),
      ),
      ...sheet.warnings.map((warning) => h(View, { key: warning, style: styles.warning }, h(Text, null, warning))),
      sheet.none === null ? null : h(Text, { style: styles.match }, sheet.none),
      sheet.differs.length === 0
        ? null
        : h(
            View,
            { style: styles.section, wrap: false },
            h(Text, { style: [styles.title, display] }, sheet.differsTitle),
            pdfBars(sheet.differs, ground),
            h(Text, { style: styles.caption }, sheet.differsCaption),
          ),
      sheet.quotes.length === 0
        ? null
        : h(
            View,
            { style: styles.section },
            h(Text, { style: [styles.title, display], minPresenceAhead: 60 }, sheet.quotesTitle),
            ...sheet.quotes.map((quote) => quoteBlock(quote, ground, serif)),
          ),
      ...sheet.parts.map(({ title, claims }) =>
        h(
          View,
          { key: title, style: styles.part },
          h(
            View,
            { style: styles.partTitle, minPresenceAhead: 40 },
            h(Text, { style: [styles.partName, display] }, title),
          ),
          h(View, { style: styles.grow }, ...claims.map(claimRow)),
        ),
      ),
      sheet.gaps.length === 0
        ? null
        : h(
            View,
            { style: styles.section },
            h(Text, { style: [styles.title, display], minPresenceAhead: 40 }, sheet.gapsTitle),
            ...sheet.gaps.map(({ title, ask }) =>
              h(
                View,
                { key: title, style: styles.gap, wrap: false },
                h(Text, { style: styles.gapName }, title),
                h(Text, { style: [styles.grow, { color: paper.ink2 }] }, ask),
              ),
            ),
          ),
      h(
        View,
        { style: styles.method, wrap: false },
        h(Text, null, sheet.study),
        h(Text, null, sheet.which),
        h(Text, null, sheet.method),
      ),
    ),
  );
}

function claimRow({ text, figures, marks, assumed }: SheetClaim, at: number): ReactNode {
  return h(
    View,
    { key: at, style: assumed ? styles.assumed : styles.claim, wrap: false },
    h(Text, null, text, ...marks.map((mark) => h(Text, { key: mark, style: { color: paper.warn } }, ` (${mark})`))),
    figures === '' ? null : h(Text, { style: styles.figures }, figures),
  );
}

function quoteBlock({ words, source, marks }: SheetQuote, ground: string, serif: string[]): ReactNode {
  return h(
    View,
    { key: words, style: [styles.quote, { borderLeftColor: ground }], wrap: false },
    h(Text, { style: { fontFamily: serif, fontSize: 12, lineHeight: 1.4 } }, words),
    h(Text, { style: styles.caption }, marks.length === 0 ? source : `${source} (${marks.join('; ')})`),
  );
}

function footer({ made }: PersonaSheet): ReactNode {
  return h(
    View,
    { style: styles.footer, fixed: true },
    h(Text, null, made),
    h(Text, {
      render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
        `${pageNumber} / ${totalPages}`,
    }),
  );
}
