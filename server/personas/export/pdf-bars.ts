import { Circle, Line, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactNode } from 'react';
import type { SheetBar } from '#lib/personas/export/persona-sheet.ts';
import { paper } from '../../outside/paper.ts';

const WIDTH = 260;
const HEIGHT = 14;

/** Shares on one scale from 0 to 100 %: a filled dot with its interval, everyone else hollow, the value at the end. */
export function pdfBars(bars: readonly SheetBar[], colour: string): ReactNode {
  // Half a dot is kept free at either end.
  const x = (share: number) => 5 + (WIDTH - 10) * share;
  const y = HEIGHT / 2;
  return bars.map(({ label, value, low, high, rest, text }) =>
    h(
      View,
      { key: label, style: { flexDirection: 'row', alignItems: 'center', gap: 10, marginBottom: 3 }, wrap: false },
      h(Text, { style: { width: 160 } }, label),
      h(
        Svg,
        { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
        h(Line, { x1: x(0), x2: x(1), y1: y, y2: y, stroke: paper.line, strokeWidth: 0.75 }),
        h(Circle, { cx: x(rest), cy: y, r: 3, fill: paper.ground, stroke: paper.ink3, strokeWidth: 1.25 }),
        h(Line, { x1: x(low), x2: x(high), y1: y, y2: y, stroke: colour, strokeWidth: 2.5 }),
        h(Circle, { cx: x(value), cy: y, r: 3.75, fill: colour }),
      ),
      h(Text, { style: { width: 36, fontWeight: 600 } }, text),
    ),
  );
}
