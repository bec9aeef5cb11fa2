import { choosePoints } from './choose-points.ts';
import type { Fitter } from './fitter.ts';
import { labelAll } from './label-all.ts';
import { membersOf } from './members-of.ts';
import type { Points } from './points.ts';
import { search } from './search.ts';

/**
 * k-means over coordinates; points outside a bootstrap sample go to the nearest centre.
 * @param limit distinct points above which random starts are run on a sample (see `search`)
 */
export function kmeansFitter(points: Points, limit: number): Fitter {
  return {
    count: points.count,
    weights: points.weights,
    fit({ k, weights, effort, seed, stop }) {
      const sample = weights ? choosePoints(points, membersOf(weights), weights) : points;
      if (sample.count < k) return null;
      const found = search(sample, k, effort, limit, seed, stop);
      if (!found) return null;
      const { partition, starts, hits, rivals } = found;
      const labels = weights ? labelAll(points, partition) : partition.labels;
      return { k, labels, criterion: { name: 'withinSS', value: partition.criterion }, starts, hits, rivals };
    },
  };
}
