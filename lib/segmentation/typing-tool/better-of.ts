import type { Asked } from './asked.ts';
import type { Validated } from './cross-validate.ts';

/** How well people are placed once some questions are asked. */
export interface Step {
  readonly asked: Asked;
  readonly logistic: Validated;
  readonly tree: Validated;
}

/** The better classifier after a step; logistic regression of equals, as it tells doubt in finer steps. */
export function betterOf({ logistic, tree }: Step): Validated {
  return tree.accuracy > logistic.accuracy ? tree : logistic;
}
