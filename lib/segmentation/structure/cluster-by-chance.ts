import type { Effort } from '../cluster/effort.ts';
import { kmeansFitter } from '../cluster/kmeans-fitter.ts';
import { partitionOf } from '../cluster/partition-of.ts';
import { patterns } from '../cluster/patterns.ts';
import type { Encoded } from '../encode/encoded.ts';
import type { Frame } from '../frame.ts';
import { silhouette } from '../indices/silhouette.ts';
import { permutedFrame } from './permuted-frame.ts';

/** k-means in the coordinates of one frame, for each number of clusters that there are enough distinct points for. */
export interface ChanceClusters {
  readonly ks: readonly number[];
  readonly withinSS: readonly number[];
  readonly silhouettes: readonly (number | null)[];
}

/**
 * Clusters a frame, or the frame with its answers dealt out anew (`permutedFrame`), by k-means. Null when told to stop.
 * @param encode answers to coordinates; permuted answers are encoded anew, because centring a grid makes its items depend on each other
 * @param draw number of the permuted frame, −1 for the answers as they are
 */
export function clusterByChance(
  framed: Frame,
  encode: (framed: Frame) => Encoded,
  draw: number,
  { ks, effort, seed }: { readonly ks: readonly number[]; readonly effort: Effort; readonly seed: number },
  stop: () => boolean,
): ChanceClusters | null {
  const { values, dimensions } = encode(draw < 0 ? framed : permutedFrame(framed, seed, draw));
  const { points } = patterns(values, framed.rows.length, dimensions);
  const possible = ks.filter((k) => k <= points.count);
  const fitter = kmeansFitter(points, points.count);
  const partitions = [];
  for (const k of possible) {
    const fit = stop() ? null : fitter.fit({ k, effort, seed, stop });
    if (!fit || stop()) return null;
    partitions.push(partitionOf(points, k, fit.labels));
  }
  return {
    ks: possible,
    withinSS: partitions.map(({ criterion }) => criterion),
    silhouettes: silhouette(points, partitions),
  };
}
