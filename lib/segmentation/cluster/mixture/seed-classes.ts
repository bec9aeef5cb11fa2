import type { Random } from '#lib/random.ts';
import { draw } from '../draw.ts';
import { maximise } from './maximise.ts';
import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import { addToSums, clearSums, type MixtureSums } from './mixture-sums.ts';
import type { Prior } from './prior.ts';

/**
 * A random start: each class is half one respondent, drawn without a second at the same point while there are others, and half
 * everyone. Classes are equally large.
 */
export function seedClasses(
  data: MixtureData,
  weights: Float64Array,
  model: MixtureModel,
  sums: MixtureSums,
  prior: Prior,
  random: Random,
): void {
  const mass = weights.slice();
  clearSums(sums);
  for (let c = 0; c < model.k; c++) {
    const seed = draw(mass, random);
    mass[seed] = 0;
    addToSums(sums, data, seed, c, 1);
  }
  maximise(data, sums, { ...prior, people: model.k }, model);
}
