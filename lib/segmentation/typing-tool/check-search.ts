import { betterOf } from './better-of.ts';
import { classProbabilities } from './class-probabilities.ts';
import type { Design } from './design.ts';
import { fewestSteps } from './fewest-steps.ts';
import { fitClassifier } from './fit-classifier.ts';
import { FOLDS } from './folds.ts';
import { forwardSearch } from './forward-search.ts';
import { likeliest } from './likeliest.ts';
import { type Rate, rate } from './rate.ts';

/**
 * Accuracy of the whole way of making a tool: for each fold questions are chosen and the classifier is fitted without it,
 * and its people are placed by them (nested cross-validation). Unlike the accuracy that guided the search it is not
 * flattered by the choice. As slow as four searches.
 */
export function checkSearch(design: Design, wanted: number, most: number): Rate | null {
  const { k } = design;
  let people = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = { ...design, mass: design.mass.map((m, at) => (Math.floor(at / k) % FOLDS === fold ? 0 : m)) };
    const learnt = rest.mass.reduce((sum, m) => sum + m, 0);
    const last = fewestSteps(forwardSearch(rest, wanted, most), wanted, learnt).at(-1);
    if (!last) return null;
    const { asked } = last;
    const classifier = fitClassifier(asked, { kind: betterOf(last).kind, k, without: -1 });
    for (let point = 0; point < design.points; point++) {
      const from = (point * FOLDS + fold) * k;
      const here = design.mass.subarray(from, from + k).reduce((sum, m) => sum + m, 0);
      if (here === 0) continue;
      const group = asked.groupOf[point] as number;
      const features = asked.x.subarray(group * asked.dimensions, (group + 1) * asked.dimensions);
      people += here;
      right += design.mass[from + likeliest(classProbabilities(classifier, features), 0, k)] as number;
    }
  }
  return rate(right, people);
}
