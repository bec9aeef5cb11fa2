import type { Effort } from './effort.ts';
import type { Fit, Fitter } from './fitter.ts';
import { kmeans } from './kmeans.ts';
import { membersOf } from './members-of.ts';
import { choosePacked } from './packed/choose-packed.ts';
import { packPoints } from './packed/pack-points.ts';
import { packedLabels } from './packed/packed-labels.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import type { Points } from './points.ts';
import { search } from './search.ts';

/** A sample that holds this share of the points goes through the tables of all; a smaller one is taken out of them. */
const MOST_OF_ALL = 0.5;

/**
 * k-means over coordinates; points outside a bootstrap sample go to the nearest centre.
 * @param limit distinct points above which random starts are run on a sample (see `search`)
 */
export function kmeansFitter(points: Points, limit: number): Fitter {
  let all: PackedPoints | undefined;
  const packed = () => {
    all ??= packPoints(points);
    return all;
  };
  return {
    count: points.count,
    weights: points.weights,
    fit({ k, weights, effort, seed, stop }): Fit | null {
      const found = weights
        ? sampled(k, weights, effort, seed, stop)
        : points.count < k
          ? null
          : search(packed(), k, effort, limit, seed, stop);
      if (!found) return null;
      const { partition, starts, hits, rivals } = found;
      const labels = weights ? packedLabels(packed(), partition) : partition.labels;
      return { k, labels, criterion: { name: 'withinSS', value: partition.criterion }, starts, hits, rivals };
    },
  };

  function sampled(k: number, weights: Float64Array, effort: Effort, seed: number, stop: () => boolean) {
    const members = membersOf(weights);
    if (members.length < k) return null;
    if (points.count <= limit && members.length >= MOST_OF_ALL * points.count)
      return kmeans(packed(), k, effort, seed, stop, weights);
    return search(choosePacked(packed(), members, weights), k, effort, limit, seed, stop);
  }
}
