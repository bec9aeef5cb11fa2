import type { Answers } from '../../encode/answers.ts';
import type { Fit, FitTask, Fitter } from '../fitter.ts';
import { membersOf } from '../members-of.ts';
import { restarts } from '../restarts.ts';
import { prototypeDistance } from './prototype-distance.ts';
import { type PrototypeSpace, prototypeSpace } from './prototype-space.ts';
import { emptyPrototypes, type Prototypes } from './prototypes.ts';
import { seedPrototypes } from './seed-prototypes.ts';
import { settle } from './settle.ts';

/**
 * k-prototypes: k-means for answers of all kinds. The cost of a respondent is the squared distance to the mean of numbers
 * and steps, both standardised, plus γ for each kind or yes/no that is not the cluster's most frequent one; each by the
 * variable's weight, and gaps left out. Starts are drawn and settle (`settle`); `effort.patience` does not matter. With
 * only numbers it is k-means, with only kinds k-modes. A point without weight goes to the nearest prototype, the lowest
 * number on a tie. Standards and γ are those of the frame, whatever the task's weights.
 * @param gamma how much a mismatch counts; see `prototypeSpace` for what it is unless given
 * @see Z. Huang (1998), Extensions to the k-means algorithm for clustering large data sets with categorical values
 */
export function kPrototypesFitter(answers: Answers, gamma?: number): Fitter {
  const space = prototypeSpace(answers, gamma);

  function fit(task: FitTask): Fit | null {
    const { k } = task;
    const weights = task.weights ?? answers.weights;
    const members = membersOf(weights);
    if (members.length < k) return null;
    const found = restarts(task, k === 1 || k === members.length, (random) => {
      const prototypes = emptyPrototypes(space, k);
      seedPrototypes(space, members, weights, prototypes, random);
      const criterion = settle(space, members, weights, prototypes);
      labelOthers(space, weights, prototypes);
      return { criterion, labels: prototypes.labels };
    });
    if (!found) return null;
    const { best, starts, hits, rivals } = found;
    return {
      k,
      labels: best.labels,
      criterion: { name: 'prototypeCost', value: best.criterion },
      starts,
      hits,
      rivals,
    };
  }

  return { count: answers.count, weights: answers.weights, fit };
}

function labelOthers(space: PrototypeSpace, weights: Float64Array, prototypes: Prototypes): void {
  for (let i = 0; i < space.count; i++) {
    if ((weights[i] as number) > 0) continue;
    let near = Number.POSITIVE_INFINITY;
    for (let c = 0; c < prototypes.k; c++) {
      const d = prototypeDistance(space, i, prototypes, c);
      if (d >= near) continue;
      near = d;
      prototypes.labels[i] = c;
    }
  }
}
