import type { Random } from '#lib/random.ts';
import { exchange } from './exchange.ts';
import { loadPartition } from './packed/load-partition.ts';
import { packedDistances } from './packed/packed-distances.ts';
import type { PackedPoints } from './packed/packed-points.ts';
import { storePartition } from './packed/store-partition.ts';
import { copyPartition, emptyPartition, type Partition } from './partition.ts';

/** Points nearest to a border that are jostled, and the chance of each to be pushed over it. */
const MOST = 24;
const CHANCE = 0.25;

/**
 * Small kicks out of optima that differ from a better one in a few points: pushes some of the points nearest to a border over it,
 * lets single moves settle, and keeps what is better; ends after `patience` kicks in a row that were not.
 * @see H. Lourenço, O. Martin, T. Stützle (2003), Iterated local search
 */
export function jostle(
  packed: PackedPoints,
  weights: Float64Array,
  partition: Partition,
  patience: number,
  random: Random,
): void {
  const { k } = partition;
  if (k < 2 || patience === 0) return;
  const trial = emptyPartition(k, packed.points.count, packed.points.dimensions);
  let border = borderOf(packed, weights, partition);
  for (let failed = 0; failed < patience; ) {
    copyPartition(partition, trial);
    for (const { point, to } of border) {
      const own = trial.labels[point] as number;
      if (random() >= CHANCE || trial.occupied[own] === 1) continue;
      trial.labels[point] = to;
      trial.occupied[own] = (trial.occupied[own] as number) - 1;
      trial.occupied[to] = (trial.occupied[to] as number) + 1;
    }
    const loaded = loadPartition(packed, weights, trial);
    loaded.kernel.average(loaded.layout.places);
    exchange(loaded, 0);
    storePartition(loaded);
    if (trial.criterion < partition.criterion * (1 - 1e-10)) {
      copyPartition(trial, partition);
      border = borderOf(packed, weights, partition);
      failed = 0;
    } else failed++;
  }
}

/** The points that lose least by a move, and where to. */
function borderOf(
  packed: PackedPoints,
  weights: Float64Array,
  { k, centres, labels, sizes }: Partition,
): readonly { readonly point: number; readonly to: number }[] {
  const found: { point: number; to: number; loss: number }[] = [];
  let most = Number.POSITIVE_INFINITY;
  packedDistances(packed, centres, k, (first, next, squared, from, step) => {
    for (let i = first, at = from; i < next; i++, at += step) {
      const w = weights[i] as number;
      const own = labels[i] as number;
      const size = sizes[own] as number;
      if (w === 0 || size <= w) continue;
      let least = Number.POSITIVE_INFINITY;
      let to = own;
      for (let c = 0; c < k; c++) {
        if (c === own) continue;
        const crowd = sizes[c] as number;
        const paid = ((squared[at + c] as number) * crowd) / (crowd + w);
        if (paid >= least) continue;
        least = paid;
        to = c;
      }
      const loss = w * (least - ((squared[at + own] as number) * size) / (size - w));
      if (loss >= most) continue;
      found.push({ point: i, to, loss });
      if (found.length < 4 * MOST) continue;
      found.sort((a, b) => a.loss - b.loss).length = MOST;
      most = found[MOST - 1]?.loss ?? most;
    }
  });
  return found.sort((a, b) => a.loss - b.loss).slice(0, MOST);
}
