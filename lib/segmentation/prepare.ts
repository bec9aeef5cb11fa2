import type { AnalyseOptions } from './analyse-options.ts';
import { chooseAlgorithm } from './choose-algorithm.ts';
import { gatherRows } from './encode/gather-rows.ts';
import { encodeMixed } from './encode/mixed.ts';
import { encodeRaw } from './encode/raw.ts';
import type { Frame } from './frame.ts';
import { MOST_MEASURED } from './most-measured.ts';
import { prepareAnswers } from './prepare-answers.ts';
import { prepareMany } from './prepare-many.ts';
import { preparePoints } from './prepare-points.ts';
import type { Prepared } from './prepared.ts';

/** From here on rows are told apart by a hash of their answers, with no copy of them all. */
const MANY_ROWS = 20_000;

/** Encodes a frame for the method that was asked for, or that `auto` comes to, and makes the method ready. */
export function prepare(framed: Frame, options: AnalyseOptions): Prepared {
  const { centre = false, standardise = false, weights } = options;
  const algorithm = options.method === 'auto' ? chooseAlgorithm(framed) : options.method;
  const encode = (of: Frame) =>
    options.method === 'kmeans' ? encodeRaw(of, { centre, standardise }) : encodeMixed(of, weights);
  const gathered = framed.rows.length > MANY_ROWS ? gatherRows(framed.columns, framed.rows) : null;
  if (algorithm === 'kmeans') return preparePoints(framed, gathered, encode);
  const isModel = algorithm === 'mixed' || algorithm === 'latent-class';
  return isModel && gathered && gathered.firsts.length > MOST_MEASURED
    ? prepareMany(framed, algorithm, gathered, encode, options)
    : prepareAnswers(framed, algorithm, gathered, encode, options);
}
