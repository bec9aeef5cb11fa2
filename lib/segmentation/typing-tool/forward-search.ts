import { askAlso } from './ask-also.ts';
import { askNothing } from './ask-nothing.ts';
import type { Asked } from './asked.ts';
import { betterOf, type Step } from './better-of.ts';
import { classProbabilities } from './class-probabilities.ts';
import type { Classifier } from './classifier.ts';
import { crossValidate } from './cross-validate.ts';
import type { Design } from './design.ts';
import { fitClassifier } from './fit-classifier.ts';
import { shortlist } from './shortlist.ts';

/** Candidates that are cross-validated at each step. */
const SHORT = 3;

/**
 * Chooses questions one by one: of the three that promise most (`shortlist`) the one whose better classifier places most
 * people right in cross-validation, the first of equals; until `wanted` is reached, `most` were chosen, or none is left.
 */
export function forwardSearch(design: Design, wanted: number, most: number): Step[] {
  const steps: Step[] = [];
  let full: Classifier | undefined;
  while (steps.length < Math.min(most, design.questions.length)) {
    const before = steps.at(-1);
    if (before && betterOf(before).accuracy >= wanted) break;
    full = before && fitClassifier(before.asked, { kind: 'logistic', k: design.k, without: -1, near: full });
    const place = before && full ? pointProbabilities(before.asked, full) : sharesEverywhere(design);
    const candidates = shortlist(design, place, before?.asked.questions ?? [], SHORT).map((question) => {
      const asked = askAlso(design, before?.asked ?? askNothing(design), question);
      const logistic = crossValidate(asked, 'logistic', design.k, before?.logistic.classifiers);
      return { asked, logistic, tree: crossValidate(asked, 'tree', design.k) };
    });
    const first = candidates[0];
    if (!first) break;
    steps.push(
      candidates.reduce((best, one) => (betterOf(one).accuracy > betterOf(best).accuracy ? one : best), first),
    );
  }
  return steps;
}

function pointProbabilities({ groups, groupOf, dimensions, x }: Asked, classifier: Classifier): Float64Array {
  const found = Array.from({ length: groups }, (_, group) => {
    return classProbabilities(classifier, x.subarray(group * dimensions, (group + 1) * dimensions));
  });
  return Float64Array.from([...groupOf].flatMap((group) => found[group] as number[]));
}

function sharesEverywhere({ points, k, mass }: Design): Float64Array {
  const shares = new Float64Array(k);
  mass.forEach((m, at) => {
    shares[at % k] = (shares[at % k] as number) + m;
  });
  const people = shares.reduce((sum, m) => sum + m, 0);
  return Float64Array.from({ length: points * k }, (_, at) => (shares[at % k] as number) / people);
}
