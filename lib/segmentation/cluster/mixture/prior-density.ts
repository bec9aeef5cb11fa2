import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import type { Prior } from './prior.ts';

/** Log of the prior's density at `model`, without its constant: the penalty that climbing adds to the log-likelihood. */
export function priorDensity(data: MixtureData, model: MixtureModel, prior: Prior): number {
  if (prior.people === 0) return 0;
  const alike = prior.people / model.k;
  let sum = 0;
  for (let c = 0; c < model.k; c++) {
    for (let v = 0; v < data.coded; v++) {
      const power = data.codedPower[v] as number;
      for (let row = data.firstRow[v] as number; row < (data.firstRow[v + 1] as number); row++) {
        const probability = Math.max(1e-300, model.codes[c * model.codeRows + row] as number);
        sum += power * alike * (prior.shares[row] as number) * Math.log(probability);
      }
    }
    for (let j = 0, at = c * data.numeric; j < data.numeric; j++, at++) {
      const variance = model.variances[at] as number;
      sum -= 0.5 * alike * (data.numericPower[j] as number) * (Math.log(variance) + 1 / variance);
    }
  }
  return sum;
}
