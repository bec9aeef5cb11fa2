import type { MixturePlaces } from './mixture-places.ts';

/** What lies below belongs to the kernel: the addresses of places, and its constants. */
const OWN = 1024;

/** The sizes that decide how much room the kernel needs. */
export interface MixtureShape {
  readonly k: number;
  /** Positions of a block. */
  readonly block: number;
  readonly packs: number;
  readonly numeric: number;
  /** Rows of `table` and of `gapTable`. */
  readonly rows: number;
  readonly gapRows: number;
}

/** Places one after the other, and the bytes of them all. Those of the points come first, wherever k is; sums come last, from `people` on. */
export function layOut({ k, block, packs, numeric, rows, gapRows }: MixtureShape): MixturePlaces & { bytes: number } {
  const pairs = Math.ceil(k / 2);
  let bytes = OWN;
  const room = (count: number, size: 4 | 8) => {
    const from = bytes;
    bytes += 8 * Math.ceil((count * size) / 8);
    return from;
  };
  const classes = 2 * pairs;
  const places = {
    pairs,
    packs,
    numeric,
    list: room(block, 4),
    cells: room(block * packs, 4),
    gapsFrom: room(block + 1, 4),
    gaps: room(block * numeric, 4),
    values: room(block * numeric, 8),
    base: room(classes, 8),
    table: room(rows * classes, 8),
    gapTable: room(gapRows * classes, 8),
    coefficients: room(numeric * 2 * classes, 8),
    scores: room(block * classes, 8),
    tops: room(block * 2, 8),
    weights: room(block, 8),
    people: room(classes, 8),
    sums: room(rows * classes, 8),
    gapSums: room(gapRows * classes, 8),
    moments: room(numeric * 2 * classes, 8),
  };
  return { ...places, bytes };
}
