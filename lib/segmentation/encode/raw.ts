import type { Frame } from '../frame.ts';
import { codeRows } from './code-rows.ts';
import type { Encoded } from './encoded.ts';
import { interleave } from './interleave.ts';
import { pick } from './pick.ts';
import { spread } from './spread.ts';

/**
 * Raw codes of complete rows (see `codeRows`), as R's kmeans or scikit-learn would get them.
 * `centre` takes each person's mean over all coordinates away and keeps it as one more coordinate, so that a habit of
 * ticking much stands apart from what is ticked; `standardise` then divides by standard deviations.
 */
export function encodeRaw(frame: Frame, options: { readonly centre: boolean; readonly standardise: boolean }): Encoded {
  const count = frame.rows.length;
  const people = frame.weights && pick(frame.weights, frame.rows);
  const picked = frame.columns.flatMap((column) => codeRows(column, frame.rows));
  const centred = options.centre ? ipsatise(picked, count) : picked;
  const scaled = options.standardise ? centred.map((values) => unitVariance(values, people)) : centred;
  return {
    values: interleave(scaled, count),
    dimensions: scaled.length,
    encoding: {
      name: 'raw',
      standardised: options.standardise,
      centred: options.centre ? frame.columns.map((column) => column.name) : [],
      logged: [],
      missing: 'complete-rows',
      dimensions: scaled.length,
    },
  };
}

function ipsatise(coordinates: readonly Float64Array[], count: number): Float64Array[] {
  const level = Float64Array.from({ length: count }, (_, row) => {
    return coordinates.reduce((sum, values) => sum + (values[row] as number), 0) / coordinates.length;
  });
  return [...coordinates.map((values) => values.map((x, row) => x - (level[row] as number))), level];
}

function unitVariance(values: Float64Array, people: Float64Array | undefined): Float64Array {
  const { sd } = spread(values, people);
  return sd > 0 ? values.map((x) => x / sd) : values;
}
