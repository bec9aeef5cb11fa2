import type { Factor } from '#lib/factor.ts';
import type { Column } from '#lib/responses/table.ts';
import type { Frame } from '../frame.ts';
import type { Weights } from '../weights.ts';
import { centreGrid } from './centre-grid.ts';
import { codeRows } from './code-rows.ts';
import type { Encoded } from './encoded.ts';
import { gridsOf } from './grids-of.ts';
import { kindsOf } from './kinds-of.ts';
import { isSkewed, logAmounts } from './log-amounts.ts';
import { pick } from './pick.ts';
import { spread } from './spread.ts';
import { voiceWeights } from './voice-weights.ts';

/** Yes/no answers rarer than one in ten (standard deviation .3) count as if they were as common as that. */
const LEAST_INDICATOR_SD = 0.3;

/**
 * Mixed answers on one footing. Numbers, steps and yes/no answers get mean 0 and variance 1; a nominal variable gets
 * variance 1 over all its kinds together, and so does not gain weight by having many; a multiple choice counts as its
 * options. A skewed amount is taken as its logarithm. Rating grids are centred per person with the level kept as one
 * more coordinate. A gap is filled with the mean, which pulls nowhere. O(rows × dimensions), and no more memory
 * than the coordinates and those of one variable or grid.
 * @param weights of the factors: coordinates are multiplied so that the squared distance of each voice counts by the weight of
 *   its factor; every variable counts the same without
 */
export function encodeMixed(frame: Frame, weights?: Weights): Encoded {
  const { columns, rows } = frame;
  const people = frame.weights && pick(frame.weights, rows);
  const voices = voicesOf(columns);
  const heard = weights ? voiceWeights(voices, weights) : voices.map(() => 1);
  const dimensions = voices.reduce((sum, { width }) => sum + width, 0);
  const values = new Float64Array(rows.length * dimensions);
  const logged: string[] = [];
  let j = 0;
  voices.forEach(({ columns: [first, ...others], grid }, at) => {
    if (!first) return;
    const coordinates = grid === null ? scaled(first, rows, logged, people) : centred([first, ...others], rows, people);
    const by = Math.sqrt(heard[at] as number);
    for (const coordinate of coordinates) place(coordinate, by, values, dimensions, j++);
  });
  return {
    values,
    dimensions,
    encoding: {
      name: 'mixed',
      standardised: true,
      centred: voices.flatMap(({ grid }) => (grid === null ? [] : [grid])),
      logged,
      missing: 'mean',
      dimensions,
      ...(weights && { weights }),
    },
  };
}

/** One variable, or one rating grid that is centred per person. */
interface Voice {
  readonly columns: readonly Column[];
  readonly grid: string | null;
  readonly factor: Factor | undefined;
  /** As how many variables it counts: the kinds of a nominal variable as one, each option of a choice as one. */
  readonly count: number;
  /** How many coordinates it has. */
  readonly width: number;
}

function voicesOf(columns: readonly Column[]): Voice[] {
  const grids = gridsOf(columns);
  const met = new Set<string>();
  return columns.flatMap((column): Voice[] => {
    const { grid: name, factor } = column;
    const items = name === undefined ? undefined : grids.get(name);
    if (name === undefined || !items?.includes(column)) {
      const width = widthOf(column);
      return [{ columns: [column], grid: null, factor, count: column.scale === 'nominal' ? 1 : width, width }];
    }
    if (met.has(name)) return [];
    met.add(name);
    const width = items.length + 1;
    return [{ columns: items, grid: name, factor, count: width, width }];
  });
}

function widthOf(column: Column): number {
  if (column.scale === 'text') return 0;
  if (column.scale === 'nominal') return kindsOf(column).length;
  return column.scale === 'multi' ? column.categories.length : 1;
}

function centred(items: readonly Column[], rows: Int32Array, people?: Float64Array): Float64Array[] {
  const coded = items.flatMap((column) => codeRows(column, rows));
  return centreGrid(coded).map((values) => scaleTogether([values], 0, people)[0] as Float64Array);
}

function scaled(column: Column, rows: Int32Array, logged: string[], people?: Float64Array): Float64Array[] {
  const coded = codeRows(column, rows);
  if (column.scale === 'nominal') return scaleTogether(coded, LEAST_INDICATOR_SD, people);
  const least = column.scale === 'ordinal' || column.scale === 'interval' ? 0 : LEAST_INDICATOR_SD;
  return coded.map((values) => {
    const isLogged = column.scale === 'interval' && isSkewed(values);
    if (isLogged) logged.push(column.name);
    return scaleTogether([isLogged ? logAmounts(values) : values], least, people)[0] as Float64Array;
  });
}

/** Centres each and divides all by the root of their summed variance, or by `least` when that is smaller. */
function scaleTogether(coordinates: readonly Float64Array[], least: number, people?: Float64Array): Float64Array[] {
  const measured = coordinates.map((values) => ({ values, ...spread(values, people) }));
  const unit = Math.max(least, Math.sqrt(measured.reduce((sum, { sd }) => sum + sd * sd, 0)));
  return measured.map(({ values, mean }) => values.map((x) => (unit > 0 ? (x - mean) / unit : 0)));
}

/** Writes a coordinate into place j of every point; a gap becomes 0, the mean. */
function place(coordinate: Float64Array, by: number, values: Float64Array, dimensions: number, j: number): void {
  for (let row = 0, to = j; row < coordinate.length; row++, to += dimensions) {
    const x = coordinate[row] as number;
    values[to] = Number.isNaN(x) ? 0 : x * by;
  }
}
