import type { Points } from '../points.ts';
import { distinctValues } from './distinct-values.ts';
import type { Pack, PackedPoints } from './packed-points.ts';

/** Rows that a pack may have at most, and at least whatever the points: a table must cost less than it saves. */
const MOST_ROWS = 256;
const FEWEST_ROWS = 16;
/** A table of so many rows for each point is worth its making. */
const ROWS_PER_POINT = 0.1;
/** A cell has 16 bits. */
const MOST_ALTOGETHER = 65_536;

/** Packs neighbouring coordinates together while their table stays small. O(count × dimensions). */
export function packPoints(points: Points): PackedPoints {
  const { count, dimensions: p, values } = points;
  const most = Math.floor(Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, count * ROWS_PER_POINT)));
  const found = Array.from({ length: p }, (_, j) => distinctValues(values, count, p, j, most));
  const sizes = found.map((column) => column?.values.length ?? Number.POSITIVE_INFINITY);
  const groups = tightest(sizes, most);
  const numbers = sizes.flatMap((size, coordinate) => (Number.isFinite(size) ? [] : [coordinate]));
  const packs: Pack[] = [];
  let rows = 0;
  for (const group of groups) {
    const span = rowsOf(sizes, group);
    if (rows + span > MOST_ALTOGETHER) numbers.push(...group);
    else {
      const columns = group.map((coordinate) => ({ coordinate, values: found[coordinate]?.values as Float64Array }));
      packs.push({ first: rows, columns });
      rows += span;
    }
  }
  const cells = new Uint16Array(count * packs.length);
  packs.forEach(({ first, columns }, at) => {
    const places = columns.map(({ coordinate }) => found[coordinate]?.at as Uint8Array);
    for (let i = 0, to = at; i < count; i++, to += packs.length) {
      let row = 0;
      for (let v = 0; v < places.length; v++)
        row = row * (columns[v]?.values.length as number) + (places[v]?.[i] as number);
      cells[to] = first + row;
    }
  });
  const loose = new Float64Array(count * numbers.length);
  for (let i = 0, to = 0; i < count; i++)
    for (const coordinate of numbers) loose[to++] = values[i * p + coordinate] as number;
  const order = [...packs.flatMap(({ columns }) => columns.map(({ coordinate }) => coordinate)), ...numbers];
  return { points, packs, cells, rows, numbers, order, values: loose };
}

/** As few groups as fit into `most` rows each, and of those the ones with small tables. */
function tightest(sizes: readonly number[], most: number): number[][] {
  let best = group(sizes, most);
  for (let less = most - 1; less >= 2; less--) {
    const groups = group(sizes, less);
    if (groups.length > best.length) return best;
    best = groups;
  }
  return best;
}

/** Neighbouring coordinates together while their table stays small; one that is larger by itself stands alone, one of too many values nowhere. */
function group(sizes: readonly number[], most: number): number[][] {
  const groups: number[][] = [];
  sizes.forEach((size, coordinate) => {
    if (!Number.isFinite(size)) return;
    const last = groups.at(-1);
    if (last && rowsOf(sizes, last) * size <= most) last.push(coordinate);
    else groups.push([coordinate]);
  });
  return groups;
}

function rowsOf(sizes: readonly number[], group: readonly number[]): number {
  return group.reduce((product, coordinate) => product * (sizes[coordinate] as number), 1);
}
