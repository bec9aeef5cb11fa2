import { cutTree } from './cut-tree.ts';
import type { WardTree } from './ward-tree.ts';

/** The top of a tree, to be drawn: its lowest branches are clusters of many people already. */
export interface Dendrogram {
  /** From left to right so that no two branches cross: people in it of those that the tree was grown from, and the segment that it is part of. */
  readonly leaves: readonly { readonly people: number; readonly segment: string }[];
  /** The lowest first. Leaf i is node i, what merge t made is node `leaves.length + t`. */
  readonly merges: readonly { readonly left: number; readonly right: number; readonly height: number }[];
}

/** More branches than this cannot be told apart in a drawing. */
const MOST_LEAVES = 30;

/**
 * @param weights people at each point that the tree was grown from
 * @param segmentOf by such a point the letter of its segment; all points of a leaf have the same one where the tree was cut into no more than so many
 */
export function dendrogram(tree: WardTree, weights: Float64Array, segmentOf: readonly string[]): Dendrogram {
  const { count, left, right, heights } = tree;
  const size = Math.min(MOST_LEAVES, count);
  const cut = cutTree(tree, size);
  const first = 2 * count - size;
  const below = (node: number) => ({ left: left[node - count] as number, right: right[node - count] as number });
  // From the root down, the left branch first.
  const leaves: number[] = [];
  const waiting = [2 * count - 2];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node < first) leaves.push(node);
    else waiting.push(below(node).right, below(node).left);
  }
  const places = new Map(leaves.map((node, place) => [node, place]));
  const people = new Float64Array(size);
  const segments = new Array<string>(size).fill('');
  const clusterAt = new Map(leaves.map((node) => [cut[firstPoint(tree, node)] as number, places.get(node) as number]));
  cut.forEach((cluster, i) => {
    const place = clusterAt.get(cluster) as number;
    people[place] = (people[place] as number) + (weights[i] as number);
    segments[place] = segmentOf[i] as string;
  });
  const merges = Array.from({ length: size - 1 }, (_, t) => {
    const node = first + t;
    places.set(node, size + t);
    const parts = below(node);
    return {
      left: places.get(parts.left) as number,
      right: places.get(parts.right) as number,
      height: heights[node - count] as number,
    };
  });
  return { leaves: segments.map((segment, place) => ({ people: people[place] as number, segment })), merges };
}

/** Any point below a node. */
function firstPoint({ count, left }: WardTree, node: number): number {
  let at = node;
  while (at >= count) at = left[at - count] as number;
  return at;
}
