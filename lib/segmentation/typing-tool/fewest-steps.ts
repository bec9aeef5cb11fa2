import { betterOf, type Step } from './better-of.ts';

/**
 * Steps up to the first that reaches `wanted`, or, when none does, that lies within one standard error of the best.
 * @param people that accuracies are of
 * @see L. Breiman et al. (1984), CART, 3.4.3: the one-standard-error rule
 */
export function fewestSteps(steps: readonly Step[], wanted: number, people: number): Step[] {
  const best = Math.max(...steps.map((step) => betterOf(step).accuracy));
  const enough = best >= wanted ? wanted : best - Math.sqrt((best * (1 - best)) / people);
  return steps.slice(0, steps.findIndex((step) => betterOf(step).accuracy >= enough) + 1);
}
