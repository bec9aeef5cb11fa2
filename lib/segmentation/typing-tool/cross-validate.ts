import type { Asked } from './asked.ts';
import { classProbabilities } from './class-probabilities.ts';
import type { Classifier } from './classifier.ts';
import { fitClassifier } from './fit-classifier.ts';
import { FOLDS } from './folds.ts';
import { likeliest } from './likeliest.ts';

/** How well a classifier places people whom it has not seen. */
export interface Validated {
  readonly kind: Classifier['kind'];
  /** Share (0–1) of people whose likeliest segment is their own. */
  readonly accuracy: number;
  /** One per fold, fitted to the others; none for a fold without people. */
  readonly classifiers: readonly (Classifier | undefined)[];
  /** `probabilities[(group * FOLDS + fold) * k + segment]` by the classifier that did not see the fold. */
  readonly probabilities: Float64Array;
}

/**
 * Cross-validates one kind of classifier over the design's folds. O(folds × one fit).
 * @param near classifiers of the same folds on fewer questions, to begin at
 */
export function crossValidate(
  asked: Asked,
  kind: Classifier['kind'],
  k: number,
  near?: Validated['classifiers'],
): Validated {
  const probabilities = new Float64Array(asked.mass.length);
  const classifiers: (Classifier | undefined)[] = [];
  let people = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = peopleIn(asked, fold, k);
    const empty = held.every((m) => m === 0);
    const classifier = empty ? undefined : fitClassifier(asked, { kind, k, without: fold, near: near?.[fold] });
    classifiers.push(classifier);
    if (!classifier) continue;
    for (let group = 0; group < asked.groups; group++) {
      const here = held[group] as number;
      if (here === 0) continue;
      const from = (group * FOLDS + fold) * k;
      const features = asked.x.subarray(group * asked.dimensions, (group + 1) * asked.dimensions);
      const found = classProbabilities(classifier, features);
      probabilities.set(found, from);
      people += here;
      right += asked.mass[from + likeliest(found, 0, k)] as number;
    }
  }
  return { kind, accuracy: Math.min(1, right / people), classifiers, probabilities };
}

function peopleIn({ groups, mass }: Asked, fold: number, k: number): Float64Array {
  return Float64Array.from({ length: groups }, (_, group) => {
    const from = (group * FOLDS + fold) * k;
    return mass.subarray(from, from + k).reduce((sum, m) => sum + m, 0);
  });
}
