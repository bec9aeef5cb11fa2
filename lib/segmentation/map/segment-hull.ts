import { convexHull, type Place } from './convex-hull.ts';

/** Where a segment lies on a map. */
export interface SegmentHull {
  /** Mean of its respondents. */
  readonly centre: Place;
  /** Convex polygon around its inner respondents, counter-clockwise; one or two corners when it has no area. */
  readonly polygon: readonly Place[];
  /** Share (0–1) of its respondents in the polygon's making: at least `inner`, as points are not cut in two. */
  readonly share: number;
}

/**
 * For each segment its centre and the hull of the respondents nearest to it: the fewest nearest points that hold at
 * least `inner` of the segment's weight. Outliers would otherwise spread every hull over the whole map.
 * O(points × log points).
 * @param coordinates `coordinates[2 * i + axis]` of point i, as of `factorMap`
 * @param weights respondents at each point
 * @param labels the segment of each point, 0 … k − 1; points below 0 are left out
 * @param inner 0 to 1
 * @returns by segment; null for one that has nobody
 */
export function segmentHull(
  coordinates: Float64Array,
  weights: Float64Array,
  labels: ArrayLike<number>,
  k: number,
  inner = 0.75,
): (SegmentHull | null)[] {
  const members = Array.from({ length: k }, (): { at: Place; weight: number }[] => []);
  for (let i = 0; i < labels.length; i++) {
    const at: Place = [coordinates[2 * i] as number, coordinates[2 * i + 1] as number];
    if ((weights[i] as number) > 0) members[labels[i] as number]?.push({ at, weight: weights[i] as number });
  }
  return members.map((points) => {
    if (points.length === 0) return null;
    const mass = points.reduce((sum, { weight }) => sum + weight, 0);
    const mean = (axis: 0 | 1) => points.reduce((sum, { at, weight }) => sum + weight * at[axis], 0) / mass;
    const centre: Place = [mean(0), mean(1)];
    const reach = (at: Place) => (at[0] - centre[0]) ** 2 + (at[1] - centre[1]) ** 2;
    const near = points
      .map((point) => ({ ...point, reach: reach(point.at) }))
      .sort((a, b) => a.reach - b.reach || a.at[0] - b.at[0] || a.at[1] - b.at[1]);
    const kept: Place[] = [];
    let held = 0;
    for (const { at, weight } of near) {
      if (held >= inner * mass * (1 - 1e-12)) break;
      kept.push(at);
      held += weight;
    }
    return { centre, polygon: convexHull(kept), share: Math.min(1, held / mass) };
  });
}
