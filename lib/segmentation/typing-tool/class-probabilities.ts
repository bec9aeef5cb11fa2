import type { Classifier } from './classifier.ts';

/**
 * Probability of each segment for one person; they add up to 1.
 * @param features standardised, in the order the classifier was fitted on; a gap is 0
 */
export function classProbabilities(classifier: Classifier, features: ArrayLike<number>): number[] {
  if (classifier.kind === 'tree') {
    let node = classifier.nodes[0];
    while (node && 'threshold' in node) {
      node = classifier.nodes[(features[node.feature] as number) <= node.threshold ? node.below : node.above];
    }
    return node ? [...node.probabilities] : [];
  }
  const scores = classifier.weights.map((weights) => {
    let score = weights[0] as number;
    for (let j = 1; j < weights.length; j++) score += (weights[j] as number) * (features[j - 1] as number);
    return score;
  });
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, x) => total + x, 0);
  return raised.map((x) => x / sum);
}
