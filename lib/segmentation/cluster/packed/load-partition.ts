import type { LookupKernel } from '../../kernel/lookup/lookup-kernel.ts';
import type { Partition } from '../partition.ts';
import { type LoadedPoints, loadPoints } from './load-points.ts';
import type { PackedPoints } from './packed-points.ts';
import { placeCentres } from './place-centres.ts';
import { recount } from './recount.ts';

/** A partition that is being improved in the memory of a kernel, where its labels, centres and sizes are meanwhile. */
export interface LoadedPartition extends LoadedPoints {
  readonly weights: Float64Array;
  readonly partition: Partition;
}

/**
 * Loads points, their people and a partition into the memory of a kernel, and counts who is where by its labels, −1 being nowhere. Until
 * `storePartition` nothing else may be measured. O(count × (packs + numbers)).
 */
export function loadPartition(
  packed: PackedPoints,
  weights: Float64Array,
  partition: Partition,
  kernel?: LookupKernel,
): LoadedPartition {
  const loaded = { ...loadPoints(packed, partition.k, kernel), weights, partition };
  const { memory, layout } = loaded;
  memory.f64.set(weights, layout.places.weights / 8);
  memory.i32.set(partition.labels, layout.places.labels / 4);
  placeCentres(loaded, partition.centres);
  recount(loaded);
  return loaded;
}
