import type { Category } from '#lib/responses/table.ts';
import { spread } from '../encode/spread.ts';
import type { Feature } from './feature.ts';
import type { AskedColumn, TypingQuestion } from './typing-question.ts';

/** A feature with its values, person by person. */
export interface MeasuredFeature {
  readonly feature: Feature;
  readonly values: Float64Array;
}

/** Answers rarer than about one in ten do not gain weight by being rare, as in the mixed encoding. */
const LEAST_UNIT = 0.3;

/**
 * The features of a question over the given rows: mean 0, variance 1 where an answer is not too rare; a gap is 0, the
 * mean. What does not vary is left out, so that a question nobody answers differently has none. O(rows × features).
 */
export function featuresOf({ columns }: TypingQuestion, rows: readonly number[]): MeasuredFeature[] {
  return columns.flatMap((column) => featuresOfColumn(column, rows));
}

function featuresOfColumn(column: AskedColumn, rows: readonly number[]): MeasuredFeature[] {
  const { name: variable } = column;
  switch (column.scale) {
    case 'interval': {
      const values = Float64Array.from(rows, (row) => {
        const x = column.cells[row] ?? Number.NaN;
        return Number.isFinite(x) ? x : Number.NaN;
      });
      return standardised(values, 0, (scale) => ({ kind: 'number', variable, ...scale }));
    }
    case 'ordinal':
    case 'binary': {
      const codes = column.categories.map(({ code }) => code);
      const values = Float64Array.from(rows, (row) => placed(column.cells[row]));
      return standardised(values, 0, (scale) => ({ kind: 'step', variable, codes, ...scale }));
    }
    case 'nominal':
      return column.categories.flatMap(({ code }, at) => {
        const values = Float64Array.from(rows, (row) => {
          const given = placed(column.cells[row]);
          return Number.isNaN(given) ? given : Number(given === at);
        });
        return standardised(values, LEAST_UNIT, (scale) => ({ kind: 'is', variable, code, ...scale }));
      });
    case 'multi':
      return column.categories.flatMap(({ code }: Category, at) => {
        const values = Float64Array.from(rows, (row) => {
          return column.missing[row] ? Number.NaN : (column.chosen[row * column.categories.length + at] ?? Number.NaN);
        });
        return standardised(values, LEAST_UNIT, (scale) => ({ kind: 'ticked', variable, code, ...scale }));
      });
  }
}

function placed(cell: number | undefined): number {
  return cell === undefined || cell < 0 ? Number.NaN : cell;
}

function standardised(
  values: Float64Array,
  least: number,
  make: (scale: { mean: number; unit: number }) => Feature,
): MeasuredFeature[] {
  const { mean, sd } = spread(values);
  if (!(sd > 0 && Number.isFinite(sd))) return [];
  const unit = Math.max(least, sd);
  return [{ feature: make({ mean, unit }), values: values.map((x) => (Number.isNaN(x) ? 0 : (x - mean) / unit)) }];
}
