import type { WardTree } from './ward-tree.ts';

/**
 * The k clusters that a tree has before its last k − 1 merges: labels by point, 0 … k − 1, numbered by the first point of
 * each, as R's cutree does. Needs 1 ≤ k ≤ the number of points. O(count).
 */
export function cutTree({ count, left, right }: WardTree, k: number): Int32Array {
  const top = 2 * count - k;
  const parent = new Int32Array(top).fill(-1);
  for (let t = 0; t < count - k; t++) {
    parent[left[t] as number] = count + t;
    parent[right[t] as number] = count + t;
  }
  // A parent has a higher number than its parts, so that going down from the top meets it first.
  const root = new Int32Array(top);
  for (let node = top - 1; node >= 0; node--) {
    const above = parent[node] as number;
    root[node] = above < 0 ? node : (root[above] as number);
  }
  const names = new Map<number, number>();
  return Int32Array.from({ length: count }, (_, i) => {
    const of = root[i] as number;
    const name = names.get(of) ?? names.size;
    names.set(of, name);
    return name;
  });
}
