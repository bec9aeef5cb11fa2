import { ensembleFitter } from './cluster/ensemble/ensemble-fitter.ts';
import type { Fitter } from './cluster/fitter.ts';
import { kMedoidsFitter } from './cluster/k-medoids/k-medoids-fitter.ts';
import { kPrototypesFitter } from './cluster/k-prototypes/k-prototypes-fitter.ts';
import { kmeansFitter } from './cluster/kmeans-fitter.ts';
import type { Points } from './cluster/points.ts';
import type { Voices } from './cluster/voices.ts';
import { wardFitter } from './cluster/ward/ward-fitter.ts';
import type { Answers } from './encode/answers.ts';
import { modelOf } from './model-of.ts';
import type { Reader } from './reader.ts';
import { searchPoints } from './search-points.ts';

/**
 * The method, made ready for one frame.
 * @param points the same people as the answers; only methods that read coordinates look at them
 */
export function fitterOf(algorithm: Reader, points: Points, answers: Answers, voices: Voices | undefined): Fitter {
  switch (algorithm) {
    case 'ward':
      return wardFitter(points);
    case 'k-prototypes':
      return kPrototypesFitter(answers);
    case 'k-medoids':
      return kMedoidsFitter(answers);
    case 'latent-class':
    case 'mixed':
      return modelOf(algorithm, answers, points.dimensions);
    case 'ensemble':
      return ensembleFitter(
        [
          modelOf('mixed', answers, points.dimensions),
          kmeansFitter(points, searchPoints(points.count, points.dimensions)),
          kPrototypesFitter(answers),
        ],
        voices && { voices },
      );
  }
}
