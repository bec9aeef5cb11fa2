import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import type { Prior } from './prior.ts';

/**
 * Writes over `model`, which two steps led to from `begin` over `middle`, the parameters that those steps point to: as
 * far ahead as they bend little. Probabilities are brought back to 0 … 1 and to a sum of 1.
 * @see R. Varadhan, C. Roland (2008), Simple and globally convergent methods for accelerating the convergence of any EM
 *   algorithm: scheme S3
 */
export function leap(
  data: MixtureData,
  model: MixtureModel,
  prior: Prior,
  begin: Float64Array,
  middle: Float64Array,
): void {
  const { parameters } = model;
  let step = 0;
  let bend = 0;
  for (let at = 0; at < parameters.length; at++) {
    const r = (middle[at] as number) - (begin[at] as number);
    const v = (parameters[at] as number) - (middle[at] as number) - r;
    step += r * r;
    bend += v * v;
  }
  const far = bend > 0 ? Math.max(1, Math.sqrt(step / bend)) : 1;
  for (let at = 0; at < parameters.length; at++) {
    const r = (middle[at] as number) - (begin[at] as number);
    const v = (parameters[at] as number) - (middle[at] as number) - r;
    parameters[at] = (begin[at] as number) + 2 * far * r + far * far * v;
  }
  normalise(model.shares);
  for (let c = 0; c < model.k; c++) {
    for (let v = 0; v < data.coded; v++) {
      const base = c * model.codeRows;
      normalise(model.codes.subarray(base + (data.firstRow[v] as number), base + (data.firstRow[v + 1] as number)));
    }
  }
  for (let at = 0; at < model.variances.length; at++)
    model.variances[at] = Math.max(prior.leastVariance, model.variances[at] as number);
}

function normalise(probabilities: Float64Array): void {
  let sum = 0;
  for (let at = 0; at < probabilities.length; at++) {
    const p = Math.max(0, probabilities[at] as number);
    probabilities[at] = p;
    sum += p;
  }
  for (let at = 0; at < probabilities.length; at++)
    probabilities[at] = sum > 0 ? (probabilities[at] as number) / sum : 1 / probabilities.length;
}
