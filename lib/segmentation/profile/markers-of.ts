import type { CategoricalColumn, Column, MultiColumn, NumericColumn } from '#lib/responses/table.ts';
import { pick } from '../encode/pick.ts';
import { spread } from '../encode/spread.ts';
import type { Frame } from '../frame.ts';
import type { Marker } from '../segmentation.ts';

/** Cohen's "small": below it nothing marks a segment; the three strongest are told even so. */
const LEAST_EFFECT = 0.2;
const FEWEST = 3;
const MOST = 12;

/**
 * What sets each segment apart from all used respondents, strongest first: every value of every used variable, and the
 * mean of every number or step, kept when its effect is at least .2, 3 to 12 per segment.
 * For each variable with several values only the most telling is kept, except that options of a multiple choice stand alone.
 * @returns by place of the segment
 */
export function markersOf(frame: Frame, segment: Int32Array, k: number): Marker[][] {
  const all: Marker[][] = Array.from({ length: k }, () => []);
  const places: Places = { rows: frame.rows, segment, k, people: frame.weights && pick(frame.weights, frame.rows) };
  for (const column of frame.columns) {
    for (const [place, markers] of markersIn(column, places).entries()) all[place]?.push(...markers);
  }
  return all.map((markers) => {
    const sorted = markers.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
    const strong = sorted.filter(({ effect }) => Math.abs(effect) >= LEAST_EFFECT).length;
    return sorted.slice(0, Math.min(MOST, Math.max(FEWEST, strong)));
  });
}

/** Who is in which of k segments, by used row, and how many people each stands for; one each when absent. */
interface Places {
  readonly rows: Int32Array;
  readonly segment: Int32Array;
  readonly k: number;
  readonly people: Float64Array | undefined;
}

function markersIn(column: Column, places: Places): Marker[][] {
  switch (column.scale) {
    case 'interval':
      return numberMarkers(column, places);
    case 'binary':
      return valueMarkers(column.name, column.categories.slice(1), categoryCounts(column, places, 1), Infinity);
    case 'nominal':
    case 'ordinal':
      return valueMarkers(column.name, column.categories, categoryCounts(column, places, 0), 1);
    case 'multi':
      return valueMarkers(column.name, column.categories, optionCounts(column, places), Infinity);
    case 'text':
      return [];
  }
}

/** By value and segment: how many people have it; by value the last cell counts all. `answered` likewise. */
interface Counts {
  readonly having: readonly Float64Array[];
  readonly answered: Float64Array;
}

function categoryCounts(column: CategoricalColumn, places: Places, first: number): Counts {
  const { rows, segment, k, people } = places;
  const having = column.categories.slice(first).map(() => new Float64Array(k + 1));
  const answered = new Float64Array(k + 1);
  rows.forEach((row, at) => {
    const cell = column.cells[row] ?? -1;
    if (cell < 0) return;
    const place = segment[at] as number;
    const w = people?.[at] ?? 1;
    count(answered, place, k, w);
    const value = having[cell - first];
    if (value) count(value, place, k, w);
  });
  return { having, answered };
}

function optionCounts(column: MultiColumn, { rows, segment, k, people }: Places): Counts {
  const width = column.categories.length;
  const having = column.categories.map(() => new Float64Array(k + 1));
  const answered = new Float64Array(k + 1);
  rows.forEach((row, at) => {
    if (column.missing[row]) return;
    const place = segment[at] as number;
    const w = people?.[at] ?? 1;
    count(answered, place, k, w);
    having.forEach((value, option) => {
      if (column.chosen[row * width + option]) count(value, place, k, w);
    });
  });
  return { having, answered };
}

function count(cells: Float64Array, place: number, k: number, w: number): void {
  cells[place] = (cells[place] as number) + w;
  cells[k] = (cells[k] as number) + w;
}

function valueMarkers(
  variable: string,
  categories: readonly { readonly code: string }[],
  { having, answered }: Counts,
  most: number,
): Marker[][] {
  const k = answered.length - 1;
  return Array.from({ length: k }, (_, place) => {
    if (answered[place] === 0) return [];
    const markers = categories.map(({ code }, at): Marker => {
      const share = (having[at]?.[place] ?? 0) / (answered[place] as number);
      const overall = (having[at]?.[k] ?? 0) / (answered[k] as number);
      return { variable, value: code, share, overall, effect: cohensH(share, overall) };
    });
    return markers.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)).slice(0, most);
  });
}

/** Difference of two shares on the scale where equal steps are equally hard to get. J. Cohen (1988), chapter 6. */
function cohensH(share: number, overall: number): number {
  return 2 * Math.asin(Math.sqrt(share)) - 2 * Math.asin(Math.sqrt(overall));
}

function numberMarkers(column: NumericColumn, { rows, segment, k, people }: Places): Marker[][] {
  const values = Float64Array.from(rows, (row) => column.cells[row] ?? Number.NaN);
  const { mean, sd } = spread(values, people);
  return Array.from({ length: k }, (_, place) => {
    const isOwn = (_: number, at: number) => segment[at] === place;
    const own = spread(values.filter(isOwn), people?.filter(isOwn));
    if (own.n === 0 || sd === 0) return [];
    const effect = (own.mean - mean) / sd;
    return [{ variable: column.name, value: null, share: own.mean, overall: mean, effect }];
  });
}
