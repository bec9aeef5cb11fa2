/** How one number is spread among the people of a segment: what a silhouette or shadow plot is drawn from. */
export interface SegmentCurve {
  readonly mean: number;
  /** Values below which 0, 5, … 100 % of its people lie, never falling. */
  readonly quantiles: readonly number[];
  /** Share (0–1) of its people who are nearer to another segment. */
  readonly beyond: number;
}

const STEPS = 20;

/**
 * @param values one for each point of the segment, at least one
 * @param weights people at each point, positive
 * @param isBeyond whether a value says that someone is nearer to another segment
 */
export function segmentCurve(
  values: readonly number[],
  weights: readonly number[],
  isBeyond: (value: number) => boolean,
): SegmentCurve {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const quantiles: number[] = [];
  let held = 0;
  let sum = 0;
  let beyond = 0;
  for (const at of order) {
    const value = values[at] as number;
    const w = weights[at] as number;
    held += w;
    sum += w * value;
    if (isBeyond(value)) beyond += w;
    while (quantiles.length < STEPS && held >= (quantiles.length / STEPS) * total) quantiles.push(value);
  }
  quantiles.push(values[order.at(-1) as number] as number);
  return { mean: sum / total, quantiles, beyond: beyond / total };
}
