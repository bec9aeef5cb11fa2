import { seededRandom } from '#lib/random.ts';
import type { AnswerSource } from '../../encode/answers.ts';
import type { Fit, Fitter } from '../fitter.ts';
import { sampleWeights } from '../sample-weights.ts';
import { climb } from './climb.ts';
import { evaluateMixture } from './evaluate-mixture.ts';
import { expectClasses } from './expect-classes.ts';
import { fillClasses } from './fill-classes.ts';
import { labelPoints } from './label-points.ts';
import { mixture } from './mixture.ts';
import { type MixtureData, mixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import { emptySums } from './mixture-sums.ts';
import { presentData } from './present-data.ts';
import { priorOf } from './prior.ts';

/** Stream of the seed that draws the sample; starts use the low numbers. */
const SAMPLE_STREAM = 0x5a11;
/** A model of a large sample is that of everyone but for a few steps. */
const ROUNDS = 13;

/**
 * Latent classes: people of one class answer alike but for chance, each variable by itself. Codes have a probability in each
 * class, numbers a normal distribution with a mean and a variance. Each point goes to its likeliest class.
 * @param people weight of the prior; 0 for plain maximum likelihood, which only codes can bear
 * @param limit distinct points above which random starts are run on a sample of so many respondents, whose best model then climbs on all
 * @see P. Lazarsfeld, N. Henry (1968); J. Vermunt, J. Magidson (2002), Latent class cluster analysis; R poLCA, VarSelLCM
 */
export function mixtureFitter(answers: AnswerSource, people: number, limit: number): Fitter {
  const data = mixtureData(answers);
  const prior = priorOf(data, people);
  return {
    count: data.count,
    weights: data.weights,
    fit({ k, weights = data.weights, effort, seed, stop }) {
      const present = presentData(data, weights);
      if (present.data.count < k) return null;
      const large = data.count > limit && total(weights) > limit;
      const sample = large
        ? presentData(data, sampleWeights(weights, limit, seededRandom(seed, SAMPLE_STREAM)))
        : present;
      const kept = large ? { ...effort, keepRivals: false } : effort;
      const found = mixture(sample.data, sample.weights, k, prior, kept, seed, stop);
      if (!found) return null;
      if (large) climb(present.data, present.weights, found.model, emptySums(k, data), prior, { rounds: ROUNDS });
      const { starts, hits } = found;
      // Likelihood is of those who were fitted, labels are everyone's.
      const { likelihood, likeliest } = evaluateMixture(present.data, present.weights, found.model);
      const isAll = present.data === data;
      // Of very many, how far each belongs is not kept.
      const all = isAll ? withoutBelonging(likeliest, large) : { labels: labelPoints(data, found.model) };
      return {
        k,
        ...filled(data, weights, found.model, all),
        criterion: { name: 'logLikelihood', value: likelihood.logLikelihood },
        likelihood,
        starts,
        hits,
        rivals: found.rivals.map((rival) => filled(data, weights, rival, { labels: labelPoints(data, rival) }).labels),
      };
    },
  };
}

function total(list: Float64Array): number {
  return list.reduce((sum, x) => sum + x, 0);
}

type Labelled = Pick<Fit, 'labels' | 'belonging'>;

function withoutBelonging({ labels, belonging }: Labelled, isLarge: boolean): Labelled {
  return isLarge || !belonging ? { labels } : { labels, belonging };
}

/** The labels as they are where every class is the likeliest of someone with weight, else those that `fillClasses` makes. */
function filled(data: MixtureData, weights: Float64Array, model: MixtureModel, likeliest: Labelled): Labelled {
  const { k } = model;
  const held = new Uint8Array(k);
  for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) held[likeliest.labels[i] as number] = 1;
  if (held.every((one) => one === 1)) return likeliest;
  const memberships = new Float64Array(data.count * k);
  expectClasses(data, weights, model, emptySums(k, data), (i, row) => memberships.set(row, i * k));
  const labels = fillClasses(memberships, weights, k);
  if (!likeliest.belonging) return { labels };
  return { labels, belonging: Float64Array.from(labels, (c, i) => memberships[i * k + c] as number) };
}
