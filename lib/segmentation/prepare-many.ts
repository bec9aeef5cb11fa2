import { seededRandom } from '#lib/random.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { ToldOfAnswers } from './encode/answer-voices.ts';
import type { AnswerVariable } from './encode/answers.ts';
import { eachAnswer } from './encode/each-answer.ts';
import type { Encoded } from './encode/encoded.ts';
import type { GatheredRows } from './encode/gather-rows.ts';
import { keepAnswer } from './encode/keep-answer.ts';
import { measuredPoints } from './encode/measured-points.ts';
import { readEncoding } from './encode/read-encoding.ts';
import { runSizes } from './encode/run-sizes.ts';
import type { Frame } from './frame.ts';
import { modelOf } from './model-of.ts';
import { MOST_MEASURED } from './most-measured.ts';
import type { Prepared } from './prepared.ts';
import { weigh } from './weighting/weigh.ts';

/** Stream of the seed that draws them. */
const MEASURED_STREAM = 0x3ea5;

/**
 * Makes a model of very many respondents ready, which does without coordinates: answers are read one variable after the other, and
 * solutions are measured on a sample, so that memory holds the table, the model's own numbers and little else.
 */
export function prepareMany(
  framed: Frame,
  algorithm: 'mixed' | 'latent-class',
  gathered: GatheredRows,
  encode: (framed: Frame) => Encoded,
  { weights: factors, seed }: Pick<AnalyseOptions, 'weights' | 'seed'>,
): Prepared {
  const { firsts, patternOf, rows } = gathered;
  const people = runSizes(gathered);
  const { weights, voices } = weigh(framed, patternOf, people);
  const told: ToldOfAnswers = { logged: new Set(), centred: new Set() };
  const how = algorithm === 'latent-class' ? 'cut' : 'centre';
  const variables: Iterable<AnswerVariable> = {
    *[Symbol.iterator]() {
      for (const variable of eachAnswer({ ...framed, rows }, how, factors, told)) yield keepAnswer(variable, firsts);
    },
  };
  const random = seededRandom(seed, MEASURED_STREAM);
  const { encoded, points, once, shown } = measuredPoints(
    framed,
    gathered,
    { people, weights },
    encode,
    Math.min(MOST_MEASURED, rows.length),
    random,
  );
  const fitter = modelOf(algorithm, { count: firsts.length, weights, variables }, points.dimensions);
  const done = { logged: [...told.logged], centred: [...told.centred] };
  return {
    algorithm,
    encoding: readEncoding(encoded.encoding, algorithm, done),
    points,
    once,
    shown,
    patternOf,
    fitter: voices ? { ...fitter, voices } : fitter,
    encode,
  };
}
