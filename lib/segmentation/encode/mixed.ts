import type { Column, NumericColumn } from '#lib/responses/table.ts';
import type { Frame } from '../frame.ts';
import type { Weights } from '../weights.ts';
import { centreGrid } from './centre-grid.ts';
import { codeColumn } from './code-column.ts';
import type { Encoded } from './encoded.ts';
import { interleave } from './interleave.ts';
import { isSkewed, logAmounts } from './log-amounts.ts';
import { spread } from './spread.ts';
import { type Voice, weigh } from './weigh.ts';

/** Yes/no answers rarer than one in ten (standard deviation .3) count as if they were as common as that. */
const LEAST_INDICATOR_SD = 0.3;

/**
 * Mixed answers on one footing. Numbers, steps and yes/no answers get mean 0 and variance 1; a nominal variable gets
 * variance 1 over all its kinds together, and so does not gain weight by having many; a multiple choice counts as its
 * options. A skewed amount is taken as its logarithm. Rating grids are centred per person with the level kept as one
 * more coordinate. A gap is filled with the mean, which pulls nowhere.
 * @param weights of the factors; every variable counts the same without
 */
export function encodeMixed(frame: Frame, weights?: Weights): Encoded {
  const count = frame.rows.length;
  const grids = gridsOf(frame.columns);
  const logged: string[] = [];
  const voices: Voice[] = [];
  const done = new Set<string>();
  for (const column of frame.columns) {
    const grid = column.grid === undefined ? undefined : grids.get(column.grid);
    if (grid && column.grid !== undefined) {
      if (done.has(column.grid)) continue;
      done.add(column.grid);
      const items = grid.flatMap(codeColumn).map(({ values }) => pick(values, frame.rows));
      const coordinates = centreGrid(items).map((values) => scaleTogether([values], 0)[0] as Float64Array);
      voices.push({ factor: column.factor, count: coordinates.length, coordinates });
      continue;
    }
    const coded = codeColumn(column).map(({ values }) => pick(values, frame.rows));
    const coordinates = scaled(column, coded, logged);
    const count = column.scale === 'nominal' ? 1 : coordinates.length;
    voices.push({ factor: column.factor, count, coordinates });
  }
  const out = weights ? weigh(voices, weights) : voices.flatMap((voice) => voice.coordinates);
  return {
    values: interleave(out, count),
    dimensions: out.length,
    encoding: {
      name: 'mixed',
      standardised: true,
      centred: [...done],
      logged,
      missing: 'mean',
      dimensions: out.length,
      ...(weights && { weights }),
    },
  };
}

function scaled(column: Column, coded: readonly Float64Array[], logged: string[]): readonly Float64Array[] {
  if (column.scale === 'nominal') return scaleTogether(coded, LEAST_INDICATOR_SD);
  if (column.scale === 'interval') return scaleTogether([amounts(column, coded, logged)], 0);
  const least = column.scale === 'ordinal' ? 0 : LEAST_INDICATOR_SD;
  return coded.map((values) => scaleTogether([values], least)[0] as Float64Array);
}

/** Grids of at least three rating items; smaller ones say too little about how a person uses the scale. */
function gridsOf(columns: readonly Column[]): Map<string, Column[]> {
  const grids = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.grid === undefined || (column.scale !== 'ordinal' && column.scale !== 'interval')) continue;
    grids.set(column.grid, [...(grids.get(column.grid) ?? []), column]);
  }
  for (const [name, items] of grids) if (items.length < 3) grids.delete(name);
  return grids;
}

function amounts(column: NumericColumn, coded: readonly Float64Array[], logged: string[]): Float64Array {
  const values = coded[0] as Float64Array;
  if (!isSkewed(values)) return values;
  logged.push(column.name);
  return logAmounts(values);
}

/** Centres each and divides all by the root of their summed variance, or by `least` when that is smaller. */
function scaleTogether(coordinates: readonly Float64Array[], least: number): Float64Array[] {
  const measured = coordinates.map((values) => ({ values, ...spread(values) }));
  const unit = Math.max(least, Math.sqrt(measured.reduce((sum, { sd }) => sum + sd * sd, 0)));
  return measured.map(({ values, mean }) => values.map((x) => (unit > 0 ? (x - mean) / unit : 0)));
}

function pick(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] as number);
}
