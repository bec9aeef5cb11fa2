import { seededRandom } from '#lib/random.ts';
import { choosePoints } from '../choose-points.ts';
import { drawSome } from '../draw-some.ts';
import type { Fit, FitTask, Fitter } from '../fitter.ts';
import { labelAll } from '../label-all.ts';
import { membersOf } from '../members-of.ts';
import { emptyPartition } from '../partition.ts';
import type { Points } from '../points.ts';
import { recentre } from '../recentre.ts';
import { withinSS } from '../within-ss.ts';
import { cutTree } from './cut-tree.ts';
import { type WardTree, wardTree } from './ward-tree.ts';

/** Points that a tree is grown from at most: 5,000 × 40 coordinates take two seconds, and four times that if twice as many. */
const TREE_POINTS = 5_000;
/** The method has no chance in it: the sample is the same whatever the task's seed. */
const SAMPLE_SEED = 0x3a4d;

/** A tree and the points that it was grown from. */
interface Grown {
  readonly tree: WardTree;
  readonly members: Int32Array;
  readonly points: Points;
}

/**
 * Ward's clustering, cut into k. Seed and effort do not matter: one start, one hit. The tree of the frame's own weights is
 * grown once for all k. Points that a tree was not grown from, because they have no weight in a bootstrap sample, go to
 * the cluster of the nearest mean. So do the others when there are more than `treePoints`: the tree is grown from so many,
 * each equally likely to be drawn, with its weight. The criterion is that of all points with weight. Asks `stop` at
 * every merge.
 */
export function wardFitter(points: Points, treePoints: number = TREE_POINTS): Fitter {
  let own: Grown | null = null;

  function grow(weights: Float64Array, stop: () => boolean): Grown | null {
    const members = drawSome(membersOf(weights), treePoints, seededRandom(SAMPLE_SEED));
    const chosen = choosePoints(points, members, weights);
    const tree = wardTree(chosen, stop);
    return tree && { tree, members, points: chosen };
  }

  function fit({ k, weights, stop }: FitTask): Fit | null {
    const counted = weights ?? points.weights;
    if (membersOf(counted).length < k || stop()) return null;
    if (!weights) own ??= grow(counted, stop);
    const grown = weights ? grow(counted, stop) : own;
    if (!grown) return null;
    const cut = emptyPartition(k, grown.members.length, points.dimensions);
    cut.labels.set(cutTree(grown.tree, k));
    recentre(grown.points, cut);
    const all = emptyPartition(k, points.count, points.dimensions);
    if (grown.members.length < points.count) all.labels.set(labelAll(points, cut));
    grown.members.forEach((i, at) => {
      all.labels[i] = cut.labels[at] as number;
    });
    const weighed = { ...points, weights: counted };
    recentre(weighed, all);
    const value = withinSS(weighed, all);
    const { tree, members } = grown;
    return {
      ...{ k, labels: all.labels, criterion: { name: 'withinSS', value }, starts: 1, hits: 1, rivals: [] },
      ...(!weights && { grown: { tree, members } }),
    };
  }

  return { count: points.count, weights: points.weights, fit };
}
