import { fillEmpty } from './fill-empty.ts';
import type { Census } from './packed/census.ts';
import { eachBlock } from './packed/each-block.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import { register } from './packed/register.ts';
import { settleCentres } from './packed/settle-centres.ts';
import { takeCensus } from './packed/take-census.ts';
import type { Partition } from './partition.ts';

/** It ends when no larger share of points changes: exchange then goes further than Lloyd could, in fewer rounds. */
const STILL = 0.01;
const MOST_ROUNDS = 100;

/**
 * Lloyd's iteration: label every point by its nearest centre, the lowest number on a tie, move centres to means, until hardly
 * any change. Points without people are labelled too and move nothing. `census` must be that
 * of the labels on entry, where −1 is no cluster, and is so on return; so is the criterion, but for what the last round gained.
 * O(rounds × count × k × packs).
 * @see S. Lloyd (1982), Least squares quantization in PCM
 */
export function lloyd(packed: PackedPoints, weights: Float64Array, partition: Partition, census: Census): void {
  const still = STILL * packed.points.count;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed = relabel(packed, weights, partition, census);
    settleCentres(packed, census, partition);
    if (census.occupied.includes(0)) {
      fillEmpty({ ...packed.points, weights }, partition);
      takeCensus(packed, weights, partition.labels, census);
      settleCentres(packed, census, partition);
    } else if (changed <= still) return;
  }
}

/** Labels every point and writes the criterion of the centres as they are; how many points with people changed. */
function relabel(packed: PackedPoints, weights: Float64Array, partition: Partition, census: Census): number {
  const { k, labels, centres } = partition;
  let changed = 0;
  let total = 0;
  eachBlock(packed, centres, k, ({ first, next, kernel, memory, places }) => {
    kernel.nearest(places);
    const { i32, f64 } = memory;
    for (let i = first, at = places.found / 4, near = places.near / 8; i < next; i++, at++, near++) {
      const w = weights[i] as number;
      total += w * (f64[near] as number);
      const was = labels[i] as number;
      const own = i32[at] as number;
      if (was === own) continue;
      labels[i] = own;
      if (w === 0) continue;
      if (was >= 0) register(packed, weights, i, was, -1, census);
      register(packed, weights, i, own, 1, census);
      changed++;
    }
  });
  partition.criterion = total;
  return changed;
}
