import type { Asked } from './asked.ts';
import type { Classifier } from './classifier.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitTree } from './fit-tree.ts';
import { learntFrom } from './learnt-from.ts';

/** How a classifier is fitted. */
export interface FitOptions {
  readonly kind: Classifier['kind'];
  readonly k: number;
  /** The fold that is kept out of it; −1 for none. */
  readonly without: number;
  /** A classifier on the first features of these, to begin at: changes how fast, and hardly what, a fit gives. */
  readonly near?: Classifier | undefined;
  /** As of `fitLogistic`; default 1e-5. */
  readonly tolerance?: number;
}

/** Fits a classifier to what was asked. */
export function fitClassifier(asked: Asked, { kind, k, without, near, tolerance = 1e-5 }: FitOptions): Classifier {
  const mass = learntFrom(asked, k, without);
  if (kind === 'tree') return fitTree(asked, mass, k);
  const width = asked.dimensions + 1;
  const start = new Float64Array(k * width);
  if (near?.kind === 'logistic')
    near.weights.forEach((weights, c) => {
      start.set(weights, c * width);
    });
  const { groups, dimensions, x } = asked;
  const fitted = fitLogistic({ groups, dimensions, x, k, mass }, start, tolerance);
  return { kind, weights: Array.from({ length: k }, (_, c) => [...fitted.subarray(c * width, (c + 1) * width)]) };
}
