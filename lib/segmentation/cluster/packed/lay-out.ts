import type { LookupPlaces } from '../../kernel/lookup/lookup-places.ts';
import { columnJobs } from './column-jobs.ts';
import type { PackedPoints } from './packed-points.ts';

/** A plan of the kernel's memory for some points and a number of clusters. */
export interface Layout {
  readonly places: LookupPlaces;
  readonly bytes: number;
  /** Points in a block: distances of so many are in memory at a time. */
  readonly block: number;
  /** What stands at `tables` and `means`. */
  readonly jobs: Int32Array;
}

/** Distances of so many points stay in the nearest cache. */
const BLOCK = 256;
/** So few are done at once. */
const FEW = 1024;

const known = new WeakMap<PackedPoints, Map<number, Layout>>();

/** The plan; what does not depend on `k` stands first, and at the same places for any `k`. */
export function layOut(packed: PackedPoints, k: number): Layout {
  const layouts = known.get(packed) ?? new Map<number, Layout>();
  known.set(packed, layouts);
  const layout = layouts.get(k) ?? newLayout(packed, k);
  layouts.set(k, layout);
  return layout;
}

function newLayout(packed: PackedPoints, k: number): Layout {
  const { points, packs, cells, rows, numbers, values, order } = packed;
  const { count } = points;
  const pairs = Math.ceil(k / 2);
  const row = 16 * pairs;
  const block = count <= FEW ? count : BLOCK;
  const columns = packs.flatMap((pack) => pack.columns);
  const wide = Math.max(0, ...packs.map((pack) => pack.columns.length));
  const most = Math.max(0, ...packs.map(({ first }, at) => (packs[at + 1]?.first ?? rows) - first));
  let bytes = 0;
  const room = (size: number) => {
    const from = bytes;
    bytes += 8 * Math.ceil(size / 8);
    return from;
  };
  // In the order of this list: means follow tables; people, sums, sizes and points stand side by side, to be emptied together.
  const places: LookupPlaces = {
    ...{ count, packs: packs.length, numbers: numbers.length, columns: order.length, wide, pairs },
    cells: room(cells.byteLength),
    values: room(values.byteLength),
    decoded: room(8 * rows * wide),
    spans: room(4 * packs.length),
    steps: room(8 * columns.reduce((sum, column) => sum + column.values.length, 1)),
    tables: room(24 * columns.length),
    means: room(24 * order.length),
    weights: room(8 * count),
    labels: room(4 * count),
    centres: room(row * order.length),
    table: room(row * rows),
    people: room(row * rows),
    sums: room(row * numbers.length),
    sizes: room(row),
    occupied: room(8 * pairs),
    out: room(row * block),
    found: room(4 * block),
    near: room(8 * block),
    movers: room(4 * count),
    left: room(row * Math.max(1, most)),
    apart: room(row * Math.max(0, ...columns.map((column) => column.values.length))),
    own: room(8 * order.length),
    far: room(row),
    tally: room(16),
  };
  return { places, bytes, block, jobs: columnJobs(packed, places) };
}
