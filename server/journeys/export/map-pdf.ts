import { Document, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import { curvePaths } from '#lib/journeys/curve-paths.ts';
import type { MapSheet, SheetLane, SheetPoint } from '#lib/journeys/export/map-sheet.ts';
import type { SheetCard } from '#lib/journeys/export/sheet-card.ts';
import { quoted } from '#lib/personas/quoted.ts';
import { needsChinese } from '../../outside/fonts.ts';
import { paper, segmentInk } from '../../outside/paper.ts';
import { registerPdfFonts } from '../../outside/pdf-fonts.ts';

const stagesOnPage = 5;
const laneWidth = 84;
const pageWidth = 841.89;
const margin = 34;

/** A map on A4 pages, landscape: at most five stages side by side, the lanes under their heads, the rest on further pages. */
export async function mapPdf(sheet: MapSheet): Promise<Uint8Array> {
  registerPdfFonts();
  const chinese = needsChinese(JSON.stringify(sheet));
  const family = chinese ? ['Sans', 'Sans Chinese'] : ['Sans'];
  const display = chinese ? ['Serif', 'Serif Chinese'] : ['Serif'];
  const groups: number[][] = [];
  // As many on each page: three and three read better than five and one.
  const pagesWide = Math.max(1, Math.ceil(sheet.stages.length / stagesOnPage));
  const each = Math.ceil(sheet.stages.length / pagesWide);
  for (let at = 0; at < sheet.stages.length; at += each) {
    groups.push(sheet.stages.slice(at, at + each).map((_, place) => at + place));
  }
  const pages = groups.map((group, at) =>
    h(
      Page,
      {
        key: at,
        size: 'A4' as const,
        orientation: 'landscape' as const,
        style: {
          fontFamily: family as unknown as string,
          fontSize: 8,
          lineHeight: 1.35,
          color: paper.ink,
          padding: margin,
          paddingBottom: 46,
        },
      },
      at === 0 ? head(sheet, display) : null,
      stageHeads(sheet, group, display),
      ...sheet.lanes.map((lane) => laneRow(sheet, lane, group, at === 0, display)),
      at === groups.length - 1 ? foot(sheet) : null,
      h(Text, {
        fixed: true,
        style: { position: 'absolute', bottom: 20, left: margin, right: margin, fontSize: 7, color: paper.ink3 },
        render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
          `Segue · ${sheet.title} · ${sayJourneys(sheet.locale)('export.page', { n: pageNumber, of: totalPages })}`,
      }),
    ),
  );
  const document = h(Document, { title: sheet.title, language: sheet.locale, creator: 'Segue' }, ...pages);
  return new Uint8Array(await renderToBuffer(document as ReactElement<never>));
}

function head(sheet: MapSheet, display: readonly string[]): ReactNode {
  return h(
    View,
    { key: 'head', style: { marginBottom: 8 } },
    h(Text, { style: { fontSize: 8, color: paper.ink3 } }, sheet.about.join('  ·  ')),
    h(Text, { style: { fontFamily: display as never, fontSize: 20, lineHeight: 1.3, marginTop: 3 } }, sheet.title),
    h(Text, { style: { fontSize: 10, color: paper.ink2, marginTop: 8, maxWidth: 620 } }, sheet.lead),
    h(
      View,
      { style: { flexDirection: 'row', marginTop: 8 } },
      ...sheet.legend.map(({ kind, what }) =>
        h(
          View,
          { key: kind, style: { flexDirection: 'row', alignItems: 'center', marginRight: 14 } },
          h(View, { style: { width: 12, height: 9, marginRight: 4, ...edge(kind) } }),
          h(Text, { style: { fontSize: 7, color: paper.ink2 } }, what),
        ),
      ),
    ),
  );
}

function stageHeads(sheet: MapSheet, group: readonly number[], display: readonly string[]): ReactNode {
  return h(
    View,
    {
      key: 'stages',
      fixed: true,
      style: {
        flexDirection: 'row',
        borderTopWidth: 1,
        borderBottomWidth: 0.75,
        borderColor: paper.ink,
        paddingVertical: 4,
      },
    },
    h(View, { style: { width: laneWidth } }),
    ...group.map((at) =>
      h(
        View,
        { key: at, style: { flex: 1, paddingHorizontal: 4 } },
        h(
          Text,
          { style: { fontFamily: display as never, fontSize: 10.5, lineHeight: 1.25 } },
          `${at + 1}  ${sheet.stages[at]?.name ?? ''}`,
        ),
        h(Text, { style: { fontSize: 6.5, color: paper.ink3, marginTop: 3 } }, sheet.stages[at]?.note ?? ''),
      ),
    ),
  );
}

function laneRow(
  sheet: MapSheet,
  lane: SheetLane,
  group: readonly number[],
  first: boolean,
  display: readonly string[],
): ReactNode {
  if (lane.lane === 'context' && !first) return null;
  const cells = lane.lane === 'context' ? [lane.cells[0] ?? []] : group.map((at) => lane.cells[at] ?? []);
  const points = lane.lane === 'emotion' ? sheet.curve.filter(({ at }) => group.includes(at)) : [];
  const empty = cells.every((cell) => cell.length === 0);
  if (empty && points.length === 0) return null;
  const wide = lane.lane === 'context';
  return h(
    View,
    {
      key: lane.lane,
      // A lane stays whole where it fits on a page, so that its name stands beside its cards.
      wrap: cells.some((cell) => cell.length > 5),
      style: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: paper.line },
    },
    h(
      View,
      { style: { width: laneWidth, paddingVertical: 5, paddingRight: 6 } },
      h(Text, { style: { fontWeight: 600 } }, lane.name),
    ),
    h(
      View,
      { style: { flex: 1 } },
      points.length > 0 ? emotion(sheet, points, group) : null,
      empty
        ? null
        : h(
            View,
            { style: { flexDirection: 'row' } },
            ...cells.map((cell, at) =>
              h(
                View,
                {
                  key: at,
                  style: {
                    flex: 1,
                    padding: 4,
                    ...(wide && { flexDirection: 'row' as const, flexWrap: 'wrap' as const }),
                  },
                },
                ...cell.map((card) => cardView(card, sheet, display, wide)),
              ),
            ),
          ),
    ),
  );
}

function emotion(sheet: MapSheet, points: readonly SheetPoint[], group: readonly number[]): ReactNode {
  const width = pageWidth - 2 * margin - laneWidth;
  const height = 96;
  const pitch = width / group.length;
  const x = (at: number) => (at - (group[0] ?? 0)) * pitch + pitch / 2;
  const y = (value: number) => height / 2 - value * 17;
  const colour = segmentInk(sheet.colour).ground;
  const rule = (value: number) =>
    h(Path, {
      key: value,
      d: `M0 ${y(value)}L${width} ${y(value)}`,
      stroke: value === 0 ? paper.lineStrong : paper.line,
      strokeWidth: 0.5,
      ...(value !== 0 && { strokeDasharray: '2 3' }),
    });
  return h(
    View,
    { style: { position: 'relative', height }, wrap: false },
    h(
      Svg,
      { width, height, viewBox: `0 0 ${width} ${height}` },
      ...[-2, -1, 0, 1, 2].map(rule),
      ...curvePaths(points, x, y).flatMap(({ band, line }, at) => [
        h(Path, { key: `b${at}`, d: band, fill: colour, fillOpacity: 0.2 }),
        h(Path, { key: `l${at}`, d: line, stroke: colour, strokeWidth: 1.5, fill: 'none' }),
      ]),
      ...points.map((point) =>
        h(Path, {
          key: point.stage,
          d: circle(x(point.at), y(point.value), 3),
          fill: paper.ground,
          stroke: paper.ink,
          strokeWidth: 1.2,
        }),
      ),
    ),
    ...points.map((point) =>
      h(
        View,
        {
          key: point.stage,
          style: {
            position: 'absolute',
            left: x(point.at) - pitch / 2,
            width: pitch,
            top: point.value >= 0 ? y(point.high) - 16 : y(point.low) + 5,
            flexDirection: 'row',
            justifyContent: 'center',
          },
        },
        h(Text, { style: { fontWeight: 600, fontSize: 8 } }, `${point.figure}  `),
        h(Text, { style: { fontSize: 6.5, color: paper.ink3, marginTop: 1.5 } }, point.base),
      ),
    ),
  );
}

function cardView(card: SheetCard, sheet: MapSheet, display: readonly string[], wide: boolean): ReactNode {
  const isQuote = card.kind === 'quoted';
  const isTask = card.state !== undefined;
  const notes = [...(isTask ? [] : [card.mark]), ...(card.base === undefined ? [] : [card.base]), ...card.more];
  return h(
    View,
    {
      key: card.id,
      wrap: false,
      style: {
        marginBottom: 4,
        padding: 4,
        ...(wide && { width: '32%', marginRight: 6 }),
        ...(isTask
          ? { borderLeftWidth: 2, borderColor: paper.accent, paddingLeft: 6 }
          : card.share === undefined
            ? edge(card.kind)
            : { padding: 2 }),
        ...(isQuote && { paddingLeft: 6 }),
      },
    },
    h(
      Text,
      {
        style: {
          ...(isQuote && { fontFamily: display as never, fontSize: 8.5 }),
          ...((card.name !== undefined || isTask) && { fontWeight: 600 }),
        },
      },
      isQuote ? quoted(card.text, sheet.locale, 400) : (card.name ?? card.text),
    ),
    card.share === undefined
      ? null
      : h(
          View,
          { style: { height: 2, backgroundColor: paper.line, marginTop: 2 } },
          h(View, { style: { height: 2, width: `${card.share * 100}%`, backgroundColor: paper.ink2 } }),
        ),
    h(
      Text,
      { style: { fontSize: 6.5, color: paper.ink3, marginTop: 1.5 } },
      [...(card.state === undefined ? [] : [card.state]), ...notes].join(' · '),
    ),
  );
}

function edge(kind: SheetCard['kind']) {
  if (kind === 'quoted') return { borderLeftWidth: 2, borderColor: paper.lineStrong };
  if (kind === 'assumed')
    return { borderWidth: 0.75, borderStyle: 'dashed' as const, borderColor: paper.lineStrong, borderRadius: 3 };
  if (kind === 'judged') return { borderWidth: 2, borderColor: paper.lineStrong, borderRadius: 3 };
  return { borderWidth: 0.75, borderColor: paper.lineStrong, borderRadius: 3 };
}

function foot(sheet: MapSheet): ReactNode {
  return h(
    View,
    { key: 'foot', wrap: false, style: { marginTop: 10 } },
    sheet.warnings.length === 0
      ? null
      : h(
          View,
          { style: { backgroundColor: paper.warnSoft, borderLeftWidth: 2, borderColor: paper.warn, padding: 6 } },
          h(Text, { style: { fontWeight: 600 } }, sheet.warningsTitle),
          ...sheet.warnings.map((warning) => h(Text, { key: warning }, warning)),
        ),
    h(Text, { style: { fontSize: 7, color: paper.ink3, marginTop: 6 } }, sheet.method),
  );
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 1 0 ${x + r} ${y}A${r} ${r} 0 1 0 ${x - r} ${y}Z`;
}
