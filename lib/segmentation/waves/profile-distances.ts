import { figureValue } from './figure-value.ts';
import type { Figure, WaveSegment } from './wave.ts';

/**
 * How far each segment of `from` is from each of `to` in its profile: the root of the mean squared difference of figures, each in
 * standard deviations of everyone in `of`, so that 1 is one deviation in every figure. Figures without answers on either side,
 * and those in which nobody differs, are left out; 0 when none is left. `out[i][j]`. O(from × to × figures).
 * @param of the segments whose people set the scale, each person once
 */
export function profileDistances(
  from: readonly WaveSegment[],
  to: readonly WaveSegment[],
  of: readonly WaveSegment[],
): number[][] {
  const spread = (of[0]?.figures ?? []).map((_, at) => deviationOf(of.map(({ figures }) => figures[at] as Figure)));
  return from.map((a) => to.map((b) => distance(a, b, spread)));
}

function distance(a: WaveSegment, b: WaveSegment, spread: readonly number[]): number {
  let sum = 0;
  let counted = 0;
  spread.forEach((deviation, at) => {
    const here = a.figures[at] as Figure;
    const there = b.figures[at] as Figure;
    if (deviation === 0 || here.n === 0 || there.n === 0) return;
    sum += (((figureValue(here) ?? 0) - (figureValue(there) ?? 0)) / deviation) ** 2;
    counted++;
  });
  return counted === 0 ? 0 : Math.sqrt(sum / counted);
}

/** Population standard deviation of the people behind all the figures: within them and between. */
function deviationOf(figures: readonly Figure[]): number {
  const n = figures.reduce((sum, figure) => sum + figure.n, 0);
  if (n === 0) return 0;
  const mean = figures.reduce((sum, figure) => sum + figure.n * (figureValue(figure) ?? 0), 0) / n;
  const squares = figures.reduce((sum, figure) => {
    const own = figureValue(figure) ?? 0;
    const within = figure.tag === 'share' ? figure.n * own * (1 - own) : Math.max(0, figure.n - 1) * figure.variance;
    return sum + within + figure.n * (own - mean) ** 2;
  }, 0);
  return Math.sqrt(squares / n);
}
