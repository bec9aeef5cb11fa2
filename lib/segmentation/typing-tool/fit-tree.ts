import type { Asked } from './asked.ts';
import { bestCut } from './best-cut.ts';
import type { TreeBranch, TreeClassifier, TreeLeaf } from './classifier.ts';

/** Questions deep at most; 32 leaves are as many as anyone can read. */
const MOST_DEPTH = 5;

/**
 * A small classification tree by Gini impurity: each branch takes the cut that lowers it most (the first of equals), no
 * leaf holds fewer than five people, and none is deeper than five cuts. A leaf's probabilities are its people's shares,
 * with one person more who is spread as everybody is. O(depth × groups × features × k).
 * @param mass people by group and segment, `learntFrom`
 * @see L. Breiman et al. (1984), CART; R: rpart(minbucket = 5, maxdepth = 5, cp = 0)
 */
export function fitTree(asked: Asked, mass: Float64Array, k: number): TreeClassifier {
  const nodes: (TreeBranch | TreeLeaf)[] = [];
  const everybody = Array.from({ length: asked.groups }, (_, group) => group);
  const all = countSegments(everybody, mass, k);
  const people = all.reduce((sum, m) => sum + m, 0);

  const grow = (groups: readonly number[], depth: number): number => {
    const at = nodes.length;
    const own = countSegments(groups, mass, k);
    const inside = own.reduce((sum, m) => sum + m, 0);
    nodes.push({ probabilities: own.map((m, c) => (m + (all[c] as number) / people) / (inside + 1)) });
    const cut = depth < MOST_DEPTH ? bestCut(asked, groups, mass, k) : null;
    if (!cut) return at;
    const { feature, bin } = cut;
    const under = (group: number) => (asked.bins[group * asked.dimensions + feature] as number) <= bin;
    const below = grow(groups.filter(under), depth + 1);
    const above = grow(
      groups.filter((group) => !under(group)),
      depth + 1,
    );
    nodes[at] = { feature, threshold: asked.cuts[feature]?.[bin] as number, below, above };
    return at;
  };
  grow(everybody, 0);
  return { kind: 'tree', nodes };
}

function countSegments(groups: readonly number[], mass: Float64Array, k: number): number[] {
  const out = new Array<number>(k).fill(0);
  for (const group of groups) for (let c = 0; c < k; c++) out[c] = (out[c] as number) + (mass[group * k + c] as number);
  return out;
}
