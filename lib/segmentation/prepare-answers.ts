import type { AnalyseOptions } from './analyse-options.ts';
import { answersOf } from './encode/answers-of.ts';
import { distinctAnswers } from './encode/distinct-answers.ts';
import type { Encoded } from './encode/encoded.ts';
import type { GatheredRows } from './encode/gather-rows.ts';
import { keepAnswers } from './encode/keep-answers.ts';
import { keepCoordinates } from './encode/keep-coordinates.ts';
import { readEncoding } from './encode/read-encoding.ts';
import { runSizes } from './encode/run-sizes.ts';
import { fitterOf } from './fitter-of.ts';
import type { Frame } from './frame.ts';
import type { Prepared } from './prepared.ts';
import type { Reader } from './reader.ts';
import { weigh } from './weighting/weigh.ts';

/**
 * Makes a method ready that reads answers, each point as answers and as coordinates.
 * @param gathered rows brought together already, where they are many
 */
export function prepareAnswers(
  framed: Frame,
  algorithm: Reader,
  gathered: GatheredRows | null,
  encode: (framed: Frame) => Encoded,
  { weights: factors }: Pick<AnalyseOptions, 'weights'>,
): Prepared {
  const used = gathered ? { ...framed, rows: gathered.rows } : framed;
  const encoded = encode(used);
  const { answers: all, ...told } = answersOf(used, algorithm === 'latent-class' ? 'cut' : 'centre', factors);
  const { points: once, answers, patternOf } = gathered ? ofRuns(gathered) : distinctAnswers(encoded, all);
  const { weights, voices } = weigh(framed, patternOf, once.weights);
  const points = { ...once, weights };
  const fitter = fitterOf(algorithm, points, { ...answers, weights }, voices);
  return {
    algorithm,
    encoding: readEncoding(encoded.encoding, algorithm, told),
    points,
    once,
    shown: null,
    patternOf,
    fitter: voices ? { ...fitter, voices } : fitter,
    encode,
  };

  function ofRuns({ firsts, patternOf, rows }: GatheredRows) {
    const people = runSizes({ firsts, rows });
    return {
      points: keepCoordinates(encoded, firsts, people),
      answers: keepAnswers(all, firsts, people),
      patternOf,
    };
  }
}
