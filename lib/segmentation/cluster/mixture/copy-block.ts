import type { MixturePlaces } from '../../kernel/mixture/mixture-places.ts';
import type { MixtureData } from './mixture-data.ts';

/** Copies points `first` … `next − 1` to where the kernel looks for the points of a block. */
export function copyBlock(
  { codes, numeric, values, gaps }: MixtureData,
  first: number,
  next: number,
  f64: Float64Array,
  i32: Int32Array,
  to: MixturePlaces,
): void {
  f64.set(values.subarray(first * numeric, next * numeric), to.values / 8);
  i32.set(codes.cells.subarray(first * codes.packs, next * codes.packs), to.cells / 4);
  const gap = gaps.from[first] as number;
  i32.set(gaps.variables.subarray(gap, gaps.from[next]), to.gaps / 4);
  for (let t = 0; t <= next - first; t++) i32[to.gapsFrom / 4 + t] = (gaps.from[first + t] as number) - gap;
}
