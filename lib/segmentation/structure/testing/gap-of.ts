import { type PermutationGap, permutationGap } from '../permutation-gap.ts';
import { cut } from './cut.ts';
import { permutedData } from './permuted-data.ts';

/** The gap of rows whose coordinates are a variable each. */
export function gapOf(
  values: Float64Array,
  dimensions: number,
  ks: readonly number[],
  permutations = 10,
): PermutationGap {
  const data = { values, rows: values.length / dimensions, dimensions, groups: [...Array(dimensions).keys()] };
  const withinSS = (of: Float64Array) => ks.map((k) => cut(of, dimensions, k).partition.criterion);
  const within = withinSS(values).map((value, at) => ({ k: ks[at] ?? 0, value }));
  const permuted = permutedData(data, 7);
  return permutationGap(
    within,
    Array.from({ length: permutations }, (_, draw) => withinSS(permuted(draw))),
  );
}
