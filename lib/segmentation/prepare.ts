import type { AnalyseOptions } from './analyse-options.ts';
import { chooseAlgorithm } from './choose-algorithm.ts';
import { ensembleFitter } from './cluster/ensemble/ensemble-fitter.ts';
import type { Fitter } from './cluster/fitter.ts';
import { kMedoidsFitter } from './cluster/k-medoids/k-medoids-fitter.ts';
import { kPrototypesFitter } from './cluster/k-prototypes/k-prototypes-fitter.ts';
import { kmeansFitter } from './cluster/kmeans-fitter.ts';
import { mixtureFitter } from './cluster/mixture/mixture-fitter.ts';
import { patterns } from './cluster/patterns.ts';
import type { Points } from './cluster/points.ts';
import { summedVoices } from './cluster/summed-voices.ts';
import type { Voices } from './cluster/voices.ts';
import { voicesOf } from './cluster/voices-of.ts';
import { wardFitter } from './cluster/ward/ward-fitter.ts';
import type { Answers } from './encode/answers.ts';
import { answersOf } from './encode/answers-of.ts';
import { distinctAnswers } from './encode/distinct-answers.ts';
import type { Encoded } from './encode/encoded.ts';
import { type GatheredRows, gatherRows } from './encode/gather-rows.ts';
import { keepPoints } from './encode/keep-points.ts';
import { encodeMixed } from './encode/mixed.ts';
import { pick } from './encode/pick.ts';
import { encodeRaw } from './encode/raw.ts';
import type { Frame } from './frame.ts';
import type { Prepared } from './prepared.ts';
import { searchPoints } from './search-points.ts';
import type { Algorithm, Encoding } from './segmentation.ts';

/** From here on rows are told apart by a hash of their answers, with no copy of them all. */
const MANY_ROWS = 20_000;

/** As many people as the prior of a mixed model stands for: enough to keep variances off 0, too few to blur a small segment. */
const PRIOR_PEOPLE = 1;

/** Encodes a frame for the method that was asked for, or that `auto` comes to, and makes the method ready. */
export function prepare(framed: Frame, options: AnalyseOptions): Prepared {
  const { centre = false, standardise = false, weights } = options;
  const algorithm = options.method === 'auto' ? chooseAlgorithm(framed) : options.method;
  const encode = (of: Frame) =>
    options.method === 'kmeans' ? encodeRaw(of, { centre, standardise }) : encodeMixed(of, weights);
  const gathered = framed.rows.length > MANY_ROWS ? gatherRows(framed.columns, framed.rows) : null;
  const used = gathered ? { ...framed, rows: gathered.rows } : framed;
  const encoded = encode(used);
  if (algorithm === 'kmeans') {
    const { points: once, patternOf } = gathered
      ? keepRuns(gathered, encoded, { count: used.rows.length, weights: new Float64Array(0), variables: [] })
      : patterns(encoded.values, used.rows.length, encoded.dimensions);
    const { voices, ...weighed } = weigh(framed, patternOf, once.weights);
    const points = { ...once, ...weighed };
    const fitter = {
      ...kmeansFitter(points, searchPoints(points.count, points.dimensions)),
      ...(voices && { voices }),
    };
    return { algorithm, encoding: encoded.encoding, points, once, patternOf, fitter, encode };
  }
  const { answers: all, ...done } = answersOf(used, algorithm === 'latent-class' ? 'cut' : 'centre', weights);
  const { patternOf, ...once } = gathered ? keepRuns(gathered, encoded, all) : distinctAnswers(encoded, all);
  const { voices, ...weighed } = weigh(framed, patternOf, once.points.weights);
  const points = { ...once.points, ...weighed };
  const fitter = fitterOf(algorithm, points, { ...once.answers, ...weighed }, voices);
  const encoding = {
    ...encoded.encoding,
    ...done,
    ...(algorithm === 'latent-class' && { name: 'codes' as const }),
    missing: missingOf(algorithm),
  };
  return {
    algorithm,
    encoding,
    points,
    once: once.points,
    patternOf,
    fitter: { ...fitter, ...(voices && { voices }) },
    encode,
  };
}

/** Weights of points as they come, each respondent counting one, or as respondents are weighted. */
function weigh(
  { weights, rows }: Frame,
  patternOf: Int32Array,
  people: Float64Array,
): { readonly weights: Float64Array; readonly voices?: Voices } {
  if (!weights) return { weights: people };
  const voices = voicesOf(patternOf, pick(weights, rows), people.length);
  return { weights: summedVoices(voices), voices };
}

/** One point for each run of equal rows. */
function keepRuns({ rows, firsts, patternOf }: GatheredRows, encoded: Encoded, all: Answers) {
  const weights = Float64Array.from(firsts, (from, run) => (firsts[run + 1] ?? rows.length) - from);
  return { ...keepPoints(encoded, all, firsts, weights), patternOf };
}

function fitterOf(
  algorithm: Exclude<Algorithm, 'kmeans'>,
  points: Points,
  answers: Answers,
  voices: Voices | undefined,
): Fitter {
  const limit = searchPoints(points.count, points.dimensions);
  switch (algorithm) {
    case 'ward':
      return wardFitter(points);
    case 'k-prototypes':
      return kPrototypesFitter(answers);
    case 'k-medoids':
      return kMedoidsFitter(answers);
    case 'latent-class':
      return mixtureFitter(answers, 0, limit);
    case 'mixed':
      return mixtureFitter(answers, PRIOR_PEOPLE, limit);
    case 'ensemble':
      return ensembleFitter(
        [mixtureFitter(answers, PRIOR_PEOPLE, limit), kmeansFitter(points, limit), kPrototypesFitter(answers)],
        voices && { voices },
      );
  }
}

function missingOf(algorithm: Algorithm): Encoding['missing'] {
  if (algorithm === 'mixed' || algorithm === 'latent-class') return 'likelihood';
  if (algorithm === 'k-medoids' || algorithm === 'k-prototypes') return 'left-out';
  return 'mean';
}
