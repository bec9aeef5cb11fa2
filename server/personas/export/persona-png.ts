import { Resvg } from '@resvg/resvg-js';
import { createElement as h, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import type { PersonaSheet, SheetClaim, SheetQuote } from '#lib/personas/export/persona-sheet.ts';
import { type Face, needsChinese, readFont } from '../../outside/fonts.ts';
import { paper, segmentInk } from '../../outside/paper.ts';
import type { PersonaPages } from './persona-pdf.ts';

const WIDTH = 1080;
/** Pixels of the file for one of the drawing. */
const DENSITY = 2;

/** A persona as one picture to put on a wall or a slide: as high as what it holds. */
export async function personaPng(pages: PersonaPages): Promise<Buffer> {
  const fonts = fontsFor(needsChinese(JSON.stringify(pages.sheet)));
  const svg = await satori(card(pages) as Parameters<typeof satori>[0], { width: WIDTH, fonts });
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH * DENSITY }, background: paper.ground });
  return Buffer.from(drawn.render().asPng());
}

function fontsFor(chinese: boolean): Font[] {
  const font = (name: string, face: Face, weight: 400 | 600): Font => ({ name, data: readFont(face), weight });
  return [
    font('Sans', 'sans', 400),
    font('Sans', 'sans-strong', 600),
    font('Serif', 'serif', 400),
    ...(chinese
      ? [
          font('Sans Chinese', 'sans-chinese', 400),
          font('Sans Chinese', 'sans-chinese-strong', 600),
          font('Serif Chinese', 'serif-chinese', 400),
        ]
      : []),
  ];
}

const serif = { fontFamily: 'Serif, "Serif Chinese"' };

function card({ sheet, picture, colour, letter }: PersonaPages): ReactNode {
  const { ground, letter: ink } = segmentInk(colour);
  return box(
    {
      padding: 56,
      gap: 36,
      fontFamily: 'Sans, "Sans Chinese"',
      fontSize: 21,
      color: paper.ink,
      background: paper.ground,
    },
    box(
      { flexDirection: 'row', gap: 36 },
      h('img', { key: 'picture', src: picture, width: 220, height: 220, style: { borderRadius: 12 } }),
      box(
        { flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 12 },
        box(
          { flexDirection: 'row', gap: 12, alignItems: 'center', color: paper.ink3 },
          box(
            {
              ...{ width: 34, height: 34, borderRadius: 6, alignItems: 'center', justifyContent: 'center' },
              ...{ background: ground, color: ink, fontWeight: 600 },
            },
            letter,
          ),
          box({}, sheet.who),
        ),
        box({ ...serif, fontSize: 46, lineHeight: 1.2 }, sheet.name),
        sheet.match === null ? null : box({ color: paper.ink2 }, sheet.match),
        box({ color: paper.ink3 }, sheet.study),
      ),
    ),
    ...sheet.warnings.map((warning) =>
      box({ padding: '12px 20px', background: paper.warnSoft, borderLeft: `6px solid ${paper.warn}` }, warning),
    ),
    ...(sheet.none === null ? [] : [box({}, sheet.none)]),
    ...sheet.quotes.map((quote) => quoteBlock(quote, ground)),
    ...sheet.parts.map(({ title, claims }) =>
      box(
        { flexDirection: 'row', gap: 32, paddingTop: 20, borderTop: `1px solid ${paper.line}` },
        box({ ...serif, width: 220, flexShrink: 0, fontSize: 25, lineHeight: 1.3 }, title),
        box({ flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 14 }, ...claims.map(claimRow)),
      ),
    ),
    footer(sheet),
  );
}

function claimRow({ text, figures, marks, assumed }: SheetClaim): ReactNode {
  const told = marks.length === 0 ? text : `${text} (${marks.join('; ')})`;
  return box(
    assumed ? { padding: '10px 16px', border: `2px dashed ${paper.lineStrong}`, borderRadius: 8 } : {},
    box({}, told),
    figures === '' ? null : box({ color: paper.ink3, fontSize: 17 }, figures),
  );
}

function quoteBlock({ words, source, marks }: SheetQuote, ground: string): ReactNode {
  return box(
    { paddingLeft: 24, borderLeft: `5px solid ${ground}`, gap: 6 },
    box({ ...serif, fontSize: 27, lineHeight: 1.4 }, words),
    box({ color: paper.ink3, fontSize: 17 }, marks.length === 0 ? source : `${source} (${marks.join('; ')})`),
  );
}

function footer({ which, method, date, made }: PersonaSheet): ReactNode {
  return box(
    { paddingTop: 20, borderTop: `1px solid ${paper.line}`, color: paper.ink3, fontSize: 16, gap: 4 },
    box({}, which),
    box({}, method),
    box({ flexDirection: 'row', justifyContent: 'space-between' }, box({}, date), box({}, made)),
  );
}

/** Every box of the drawing is a column unless it says otherwise. */
function box(style: Record<string, unknown>, ...children: ReactNode[]): ReactNode {
  return h('div', { style: { display: 'flex', flexDirection: 'column', ...style } }, ...children);
}
