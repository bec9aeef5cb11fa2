import { INTERCEPT_RIDGE, RIDGE } from './ridge.ts';

/** What a logistic regression is fitted to: groups of people with equal features. */
export interface LogisticTask {
  readonly groups: number;
  readonly dimensions: number;
  /** `x[group * dimensions + j]`. */
  readonly x: Float64Array;
  readonly k: number;
  /** `mass[group * k + c]`: people of segment c. */
  readonly mass: Float64Array;
}

/**
 * Negative log-likelihood of multinomial logistic regression plus half the ridge; writes its slope into `slope`.
 * `weights[c * (dimensions + 1)]` is the intercept of segment c, its weights follow. O(groups × dimensions × k).
 */
export function logisticLoss(task: LogisticTask, weights: Float64Array, slope: Float64Array): number {
  const { groups, dimensions: p, x, k, mass } = task;
  const width = p + 1;
  const scores = new Float64Array(k);
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    const ridge = at % width === 0 ? INTERCEPT_RIDGE : RIDGE;
    const w = weights[at] as number;
    slope[at] = ridge * w;
    loss += (ridge * w * w) / 2;
  }
  for (let group = 0; group < groups; group++) {
    const from = group * p;
    let people = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      people += mass[group * k + c] as number;
      let score = weights[c * width] as number;
      for (let j = 0, w = c * width + 1; j < p; j++, w++) score += (weights[w] as number) * (x[from + j] as number);
      scores[c] = score;
      if (score > most) most = score;
    }
    if (people === 0) continue;
    let sum = 0;
    for (let c = 0; c < k; c++) {
      const own = mass[group * k + c] as number;
      const above = (scores[c] as number) - most;
      if (own > 0) loss -= own * above;
      const raised = Math.exp(above);
      scores[c] = raised;
      sum += raised;
    }
    loss += people * Math.log(sum);
    for (let c = 0; c < k; c++) {
      const excess = (people * (scores[c] as number)) / sum - (mass[group * k + c] as number);
      const to = c * width;
      slope[to] = (slope[to] as number) + excess;
      for (let j = 0; j < p; j++) slope[to + 1 + j] = (slope[to + 1 + j] as number) + excess * (x[from + j] as number);
    }
  }
  return loss;
}
