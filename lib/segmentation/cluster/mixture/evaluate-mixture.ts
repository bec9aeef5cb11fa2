import type { Fit, Likelihood } from '../fitter.ts';
import { expectClasses } from './expect-classes.ts';
import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import { emptySums } from './mixture-sums.ts';

/** What a model says of the points. */
export interface MixtureEvaluation {
  readonly likelihood: Likelihood;
  /** The likeliest class of each point, and its probability. */
  readonly likeliest: Required<Pick<Fit, 'labels' | 'belonging'>>;
}

/** How well a model tells the points apart, with the likeliest class of each. One expectation step. */
export function evaluateMixture(data: MixtureData, weights: Float64Array, model: MixtureModel): MixtureEvaluation {
  const { k } = model;
  const labels = new Int32Array(data.count);
  const belonging = new Float64Array(data.count);
  let entropy = 0;
  let mapLoss = 0;
  const height = expectClasses(data, weights, model, emptySums(k, data), (i, memberships) => {
    const w = weights[i] as number;
    let most = 0;
    for (let c = 0; c < k; c++) {
      const p = memberships[c] as number;
      if (p > 0) entropy -= w * p * Math.log(p);
      if (p <= most) continue;
      most = p;
      labels[i] = c;
    }
    belonging[i] = most;
    mapLoss -= w * Math.log(most);
  });
  const logLikelihood = height - unitLoss(data, weights);
  const parameters = k - 1 + k * data.parametersPerClass;
  return { likelihood: { logLikelihood, parameters, entropy, mapLoss }, likeliest: { labels, belonging } };
}

/** How much higher the log-likelihood is in units of the whole frame than in those of the answers. */
function unitLoss({ count, unitLogs, gaps }: MixtureData, weights: Float64Array): number {
  let loss = total(weights) * total(unitLogs);
  for (let i = 0; i < count; i++) {
    for (let g = gaps.from[i] as number; g < (gaps.from[i + 1] as number); g++)
      loss -= (weights[i] as number) * (unitLogs[gaps.variables[g] as number] as number);
  }
  return loss;
}

function total(list: Float64Array): number {
  return list.reduce((sum, x) => sum + x, 0);
}
