import { createElement as h, type ReactNode } from 'react';
import satori from 'satori';
import { curvePaths } from '#lib/journeys/curve-paths.ts';
import type { MapSheet, SheetLane } from '#lib/journeys/export/map-sheet.ts';
import type { SheetCard } from '#lib/journeys/export/sheet-card.ts';
import { quoted } from '#lib/personas/quoted.ts';
import { needsChinese, readFont } from '../../outside/fonts.ts';
import { paper, segmentInk } from '../../outside/paper.ts';

const laneWidth = 150;
const margin = 48;
/** Pixels of the picture for one of the layout: sharp on a screen, but a long map stays under 6,000 across. */
const sharp = 2;
const widest = 6_000;

/** The whole map as one picture, all stages side by side. */
export async function mapPng(sheet: MapSheet): Promise<Uint8Array> {
  const pitch = sheet.stages.length > 6 ? 190 : 215;
  const width = Math.max(1_100, 2 * margin + laneWidth + pitch * sheet.stages.length);
  const chinese = needsChinese(JSON.stringify(sheet));
  const font = (name: string, face: Parameters<typeof readFont>[0], weight: 400 | 600) => ({
    name,
    data: readFont(face),
    weight,
    style: 'normal' as const,
  });
  const svg = await satori(picture(sheet, pitch), {
    width,
    fonts: [
      font('Noto Sans', 'sans', 400),
      font('Noto Sans', 'sans-strong', 600),
      font('Noto Serif', 'serif', 400),
      ...(chinese ? [font('Noto Sans SC', 'sans-chinese', 400), font('Noto Sans SC', 'sans-chinese-strong', 600)] : []),
    ],
  });
  const scale = Math.min(sharp, widest / width);
  // A binary: it is loaded when a picture is asked for, and never bundled.
  const { Resvg } = await import(/* turbopackIgnore: true */ '@resvg/resvg-js');
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } }).render().asPng());
}

type Style = Record<string, string | number | undefined>;

function box(style: Style, ...children: ReactNode[]): ReactNode {
  return h('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children);
}

function picture(sheet: MapSheet, pitch: number): ReactNode {
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      padding: margin,
      background: paper.ground,
      color: paper.ink,
      fontFamily: 'Noto Sans, Noto Sans SC',
      fontSize: 14,
      lineHeight: 1.4,
    },
    box({ color: paper.ink3, fontSize: 13 }, sheet.about.join('  ·  ')),
    box({ fontFamily: 'Noto Serif, Noto Sans SC', fontSize: 34, lineHeight: 1.2, marginTop: 6 }, sheet.title),
    box({ color: paper.ink2, fontSize: 17, marginTop: 8, maxWidth: 860 }, sheet.lead),
    box(
      { flexWrap: 'wrap', marginTop: 18, marginBottom: 14 },
      ...sheet.legend.map(({ kind, what }) =>
        box(
          { alignItems: 'center', marginRight: 24 },
          box({ width: 20, height: 14, marginRight: 8, ...edge(kind) }),
          box({ fontSize: 13, color: paper.ink2 }, what),
        ),
      ),
    ),
    box(
      { borderTop: `2px solid ${paper.ink}`, borderBottom: `1px solid ${paper.lineStrong}`, padding: '10px 0' },
      box({ width: laneWidth }),
      ...sheet.stages.map(({ name, note }, at) =>
        box(
          { width: pitch, flexDirection: 'column', padding: '0 8px' },
          box({ fontFamily: 'Noto Serif, Noto Sans SC', fontSize: 18, lineHeight: 1.2 }, `${at + 1}  ${name}`),
          box({ fontSize: 12, color: paper.ink3, marginTop: 3 }, note),
        ),
      ),
    ),
    ...sheet.lanes.map((lane) => laneRow(sheet, lane, pitch)),
    ...(sheet.warnings.length === 0
      ? []
      : [
          box(
            {
              flexDirection: 'column',
              marginTop: 22,
              padding: '12px 16px',
              maxWidth: 860,
              background: paper.warnSoft,
              borderLeft: `3px solid ${paper.warn}`,
            },
            box({ fontWeight: 600 }, sheet.warningsTitle),
            ...sheet.warnings.map((warning) => box({}, warning)),
          ),
        ]),
    box({ color: paper.ink3, fontSize: 12, marginTop: 18, maxWidth: 1000 }, sheet.method),
  );
}

function laneRow(sheet: MapSheet, lane: SheetLane, pitch: number): ReactNode {
  const curve = lane.lane === 'emotion' && sheet.curve.length > 0;
  if (!curve && lane.cells.every((cell) => cell.length === 0)) return null;
  const wide = lane.lane === 'context';
  const cells = box(
    {},
    ...lane.cells.map((cell) =>
      box(
        wide
          ? { flexWrap: 'wrap', padding: '4px 0', width: pitch * sheet.stages.length }
          : { width: pitch, flexDirection: 'column', padding: '4px 8px' },
        ...cell.map((card) => cardView(card, sheet, wide, pitch)),
      ),
    ),
  );
  return box(
    { borderBottom: `1px solid ${paper.line}`, padding: '6px 0' },
    box({ width: laneWidth, fontWeight: 600, padding: '8px 12px 0 0' }, lane.name),
    box({ flexDirection: 'column' }, ...(curve ? [emotion(sheet, pitch)] : []), cells),
  );
}

function emotion(sheet: MapSheet, pitch: number): ReactNode {
  const width = pitch * sheet.stages.length;
  const height = 190;
  const x = (at: number) => at * pitch + pitch / 2;
  const y = (value: number) => height / 2 - value * 36;
  const colour = segmentInk(sheet.colour).ground;
  const svg = h(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, style: { position: 'absolute', left: 0, top: 0 } },
    ...[-2, -1, 0, 1, 2].map((value) =>
      h('path', {
        key: value,
        d: `M0 ${y(value)}L${width} ${y(value)}`,
        stroke: value === 0 ? paper.lineStrong : paper.line,
        strokeWidth: 1,
      }),
    ),
    ...curvePaths(sheet.curve, x, y).flatMap(({ band, line }, at) => [
      h('path', { key: `b${at}`, d: band, fill: colour, fillOpacity: 0.2 }),
      h('path', { key: `l${at}`, d: line, stroke: colour, strokeWidth: 2.5, fill: 'none' }),
    ]),
    ...sheet.curve.map((point) =>
      h('circle', {
        key: point.stage,
        cx: x(point.at),
        cy: y(point.value),
        r: 5,
        fill: paper.ground,
        stroke: paper.ink,
        strokeWidth: 2,
      }),
    ),
  );
  return box(
    { position: 'relative', width, height },
    svg,
    ...sheet.curve.map((point) =>
      box(
        {
          position: 'absolute',
          left: x(point.at) - pitch / 2,
          width: pitch,
          top: point.value >= 0 ? y(point.high) - 32 : y(point.low) + 10,
          justifyContent: 'center',
          alignItems: 'baseline',
        },
        box({ fontWeight: 600, marginRight: 6 }, point.figure),
        box({ fontSize: 12, color: paper.ink3 }, point.base),
      ),
    ),
  );
}

function cardView(card: SheetCard, sheet: MapSheet, wide: boolean, pitch: number): ReactNode {
  const isQuote = card.kind === 'quoted';
  const isTask = card.state !== undefined;
  const notes = [
    ...(card.state === undefined ? [card.mark] : [card.state]),
    ...(card.base === undefined ? [] : [card.base]),
    ...card.more,
  ];
  return box(
    {
      flexDirection: 'column',
      margin: wide ? '4px 16px 4px 8px' : '4px 0',
      padding: isQuote || isTask ? '2px 0 2px 10px' : card.share === undefined ? '7px 9px' : '2px 0',
      ...(wide && { width: pitch * 1.3 }),
      ...(isTask ? { borderLeft: `3px solid ${paper.accent}` } : card.share === undefined ? edge(card.kind) : {}),
    },
    box(
      {
        ...(isQuote && { fontFamily: 'Noto Serif, Noto Sans SC', fontSize: 15 }),
        ...((card.name !== undefined || isTask) && { fontWeight: 600 }),
      },
      isQuote ? quoted(card.text, sheet.locale, 400) : (card.name ?? card.text),
    ),
    ...(card.share === undefined
      ? []
      : [
          box(
            { height: 3, background: paper.line, marginTop: 4, width: '100%' },
            box({ height: 3, background: paper.ink2, width: `${Math.round(card.share * 100)}%` }),
          ),
        ]),
    box({ fontSize: 12, color: paper.ink3, marginTop: 3 }, notes.join(' · ')),
  );
}

function edge(kind: SheetCard['kind']): Style {
  if (kind === 'quoted') return { borderLeft: `3px solid ${paper.lineStrong}` };
  if (kind === 'assumed') return { border: `1.5px dashed ${paper.lineStrong}`, borderRadius: 6 };
  if (kind === 'judged') return { border: `3px solid ${paper.lineStrong}`, borderRadius: 6, background: paper.ground };
  return { border: `1px solid ${paper.lineStrong}`, borderRadius: 6, background: paper.ground };
}
