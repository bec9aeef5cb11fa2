import { gower } from '../../distance/gower.ts';
import type { Answers } from '../../encode/answers.ts';
import type { Fitter } from '../fitter.ts';
import { medoidFitter } from './medoid-fitter.ts';

/**
 * k-medoids of Gower's dissimilarity: clusters around k of the points themselves, for answers of all kinds, with gaps left
 * out. See `medoidFitter` for how, and `gower` for what is measured.
 * @param asymmetric names of yes/no variables where only a yes tells
 */
export function kMedoidsFitter(answers: Answers, asymmetric?: ReadonlySet<string>): Fitter {
  return medoidFitter(gower(answers, asymmetric), answers.weights);
}
