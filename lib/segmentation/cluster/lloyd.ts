import { fillEmpty } from './fill-empty.ts';
import type { LoadedPartition } from './packed/load-partition.ts';
import { recount } from './packed/recount.ts';
import { relabel } from './packed/relabel.ts';
import { storePartition } from './packed/store-partition.ts';

/** It ends when no larger share of points changes: exchange then goes further than Lloyd could, in fewer rounds. */
const STILL = 0.05;
const MOST_ROUNDS = 100;

/**
 * Lloyd's iteration: label every point by its nearest centre, the lowest number on a tie, move centres to means, until hardly
 * any change. Points without people are labelled too and move nothing. Writes the criterion, but for what the last round gained.
 * O(rounds × count × k × packs).
 * @see S. Lloyd (1982), Least squares quantization in PCM
 */
export function lloyd(loaded: LoadedPartition): void {
  const { packed, kernel, layout } = loaded;
  const still = STILL * packed.points.count;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed = relabel(loaded);
    kernel.average(layout.places);
    if (fill(loaded)) continue;
    if (changed <= still) return;
  }
}

/** Fills empty clusters; whether there were any. */
function fill(loaded: LoadedPartition): boolean {
  const { packed, k, kernel, memory, layout, weights, partition } = loaded;
  const { occupied, labels } = layout.places;
  const points = memory.i32.subarray(occupied / 4, occupied / 4 + k);
  if (!points.includes(0)) return false;
  storePartition(loaded);
  fillEmpty({ ...packed.points, weights }, partition);
  memory.i32.set(partition.labels, labels / 4);
  recount(loaded);
  kernel.average(layout.places);
  return true;
}
