import type { SheetPoint } from '#lib/journeys/export/map-sheet.ts';

/** The emotion curve as SVG paths: the band of intervals and the line through the means, broken where nobody was asked. */
export interface CurvePath {
  readonly band: string;
  readonly line: string;
}

/**
 * @param x of the middle of a stage's column
 * @param y of a feeling
 */
export function curvePaths(
  points: readonly SheetPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): CurvePath[] {
  const runs: SheetPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.at === point.at - 1) last.push(point);
    else runs.push([point]);
  }
  return runs.map((run) => {
    const upper = smooth(run.map((p) => [x(p.at), y(p.high)]));
    const lower = smooth(run.map((p): [number, number] => [x(p.at), y(p.low)]).reverse());
    return { band: `M${upper}L${lower}Z`, line: `M${smooth(run.map((p) => [x(p.at), y(p.value)]))}` };
  });
}

/** Horizontal tangents, so a peak stays where it was measured. */
function smooth(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], at) => {
      if (at === 0) return `${x} ${y}`;
      const [bx, by] = points[at - 1] ?? [0, 0];
      const middle = (bx + x) / 2;
      return `C${middle} ${by} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
