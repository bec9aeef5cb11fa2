import { kmeansFitter } from './cluster/kmeans-fitter.ts';
import { patterns } from './cluster/patterns.ts';
import type { Encoded } from './encode/encoded.ts';
import type { GatheredRows } from './encode/gather-rows.ts';
import { keepCoordinates } from './encode/keep-coordinates.ts';
import { runSizes } from './encode/run-sizes.ts';
import type { Frame } from './frame.ts';
import type { Prepared } from './prepared.ts';
import { searchPoints } from './search-points.ts';
import { weigh } from './weighting/weigh.ts';

/**
 * Makes k-means ready, which reads coordinates alone.
 * @param gathered rows brought together already, where they are very many
 */
export function preparePoints(
  framed: Frame,
  gathered: GatheredRows | null,
  encode: (framed: Frame) => Encoded,
): Prepared {
  const encoded = encode(gathered ? { ...framed, rows: gathered.rows } : framed);
  const { points: once, patternOf } = gathered
    ? { points: keepCoordinates(encoded, gathered.firsts, runSizes(gathered)), patternOf: gathered.patternOf }
    : patterns(encoded.values, framed.rows.length, encoded.dimensions);
  const { voices, weights } = weigh(framed, patternOf, once.weights);
  const points = { ...once, weights };
  const fitter = kmeansFitter(points, searchPoints(points.count, points.dimensions));
  return {
    algorithm: 'kmeans',
    encoding: encoded.encoding,
    points,
    once,
    shown: null,
    patternOf,
    fitter: voices ? { ...fitter, voices } : fitter,
    encode,
  };
}
