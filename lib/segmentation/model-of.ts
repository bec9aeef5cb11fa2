import type { Fitter } from './cluster/fitter.ts';
import { mixtureFitter } from './cluster/mixture/mixture-fitter.ts';
import type { AnswerSource } from './encode/answers.ts';
import { searchPoints } from './search-points.ts';

/** As many people as the prior of a mixed model stands for: enough to keep variances off 0, too few to blur a small segment. */
const PRIOR_PEOPLE = 1;

/** A model of latent classes, which reads no coordinates. @param dimensions as many as they would be, which tells how much can be searched */
export function modelOf(algorithm: 'mixed' | 'latent-class', answers: AnswerSource, dimensions: number): Fitter {
  return mixtureFitter(answers, algorithm === 'mixed' ? PRIOR_PEOPLE : 0, searchPoints(answers.count, dimensions));
}
