/** An unbroken piece of an emotion curve as SVG paths: the band of its intervals, and the line through its means. */
export interface CurvePath {
  readonly band: string;
  readonly line: string;
}

/** A feeling and its interval at the stage that stands at this place. */
export interface CurvePoint {
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The emotion curve, for page, picture and print alike. It is broken where a stage was not measured, because nobody asked
 * what lies in between.
 * @param points in the order of their stages
 * @param x of the middle of a stage's column
 * @param y of a feeling
 */
export function curvePaths(
  points: readonly CurvePoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): CurvePath[] {
  return unbroken(points).map((run) => {
    const upper = smooth(run.map((p) => [x(p.at), y(p.high)]));
    const lower = smooth(run.map((p): [number, number] => [x(p.at), y(p.low)]).reverse());
    return { band: `M${upper}L${lower}Z`, line: `M${smooth(run.map((p) => [x(p.at), y(p.value)]))}` };
  });
}

/** Points of stages that follow one another. */
function unbroken(points: readonly CurvePoint[]): CurvePoint[][] {
  const runs: CurvePoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.at === point.at - 1) last.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Horizontal tangents, so a peak stays where it was measured and the line never swings past its points. */
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
