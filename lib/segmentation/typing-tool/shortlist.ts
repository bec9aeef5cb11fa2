import { cholesky } from './cholesky.ts';
import type { Design, DesignQuestion } from './design.ts';
import { FOLDS } from './folds.ts';
import { RIDGE } from './ridge.ts';
import { solveCholesky } from './solve-cholesky.ts';

/** Steps taken with each candidate. */
const STEPS = 3;
/** Probabilities are kept from 0, whose logarithm would drown everything. */
const LEAST = 1e-12;

/**
 * The `most` questions that promise most beside those already asked, best first. The measure ("proxy") is how much the
 * log-likelihood of the logistic regression rises in three Böhning steps along the question's own features, the rest
 * staying as it is: what a question merely repeats of earlier ones does not count. O(questions × points × features × k).
 * @param probabilities of each segment for each point, by what was asked so far
 * @param asked questions that are out already
 */
export function shortlist(
  design: Design,
  probabilities: Float64Array,
  asked: readonly number[],
  most: number,
): number[] {
  const { points, k, mass } = design;
  const own = new Float64Array(points * k);
  for (let point = 0; point < points; point++) {
    for (let cell = 0; cell < FOLDS * k; cell++) {
      const to = point * k + (cell % k);
      own[to] = (own[to] as number) + (mass[point * FOLDS * k + cell] as number);
    }
  }
  const before = probabilities.map((p) => Math.max(p, LEAST));
  return [...design.questions.keys()]
    .filter((at) => !asked.includes(at))
    .map((at) => ({ at, gain: promise(design.questions[at] as DesignQuestion, own, before, k) }))
    .sort((a, b) => b.gain - a.gain || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at);
}

function promise({ columns }: DesignQuestion, own: Float64Array, before: Float64Array, k: number): number {
  const p = columns.length + 1;
  const points = own.length / k;
  const rows = new Float64Array(points * p);
  const people = new Float64Array(points);
  for (let point = 0; point < points; point++) {
    rows[point * p] = 1;
    for (let j = 1; j < p; j++) rows[point * p + j] = columns[j - 1]?.values[point] as number;
    for (let c = 0; c < k; c++) people[point] = (people[point] as number) + (own[point * k + c] as number);
  }
  const factor = cholesky(bound(rows, people, p), p);
  const now = before.slice();
  const slope = new Float64Array(k * p);
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    for (let point = 0; point < points; point++) {
      for (let c = 0; c < k; c++) {
        const at = point * k + c;
        const rest = (own[at] as number) - (people[point] as number) * (now[at] as number);
        for (let j = 0; j < p; j++) {
          slope[c * p + j] = (slope[c * p + j] as number) + rest * (rows[point * p + j] as number);
        }
      }
    }
    for (let c = 0; c < k; c++) solveCholesky(factor, p, slope, c * p);
    follow(now, rows, slope, k, p);
  }
  let gain = 0;
  for (let at = 0; at < own.length; at++) {
    const m = own[at] as number;
    if (m > 0) gain += m * Math.log(Math.max(now[at] as number, LEAST) / (before[at] as number));
  }
  return gain;
}

/** Takes the step: probabilities rise and fall by their scores, and add up to 1 again. */
function follow(now: Float64Array, rows: Float64Array, step: Float64Array, k: number, p: number): void {
  for (let at = 0, row = 0; at < now.length; at += k, row += p) {
    let sum = 0;
    for (let c = 0; c < k; c++) {
      let score = 0;
      for (let j = 0; j < p; j++) score += (step[c * p + j] as number) * (rows[row + j] as number);
      const raised = (now[at + c] as number) * Math.exp(Math.max(-50, Math.min(50, score)));
      now[at + c] = raised;
      sum += raised;
    }
    for (let c = 0; c < k; c++) now[at + c] = (now[at + c] as number) / sum;
  }
}

function bound(rows: Float64Array, people: Float64Array, p: number): Float64Array {
  const out = new Float64Array(p * p);
  for (let point = 0; point < people.length; point++) {
    const half = (people[point] as number) / 2;
    for (let i = 0; i < p; i++) {
      const scaled = half * (rows[point * p + i] as number);
      for (let j = 0; j <= i; j++)
        out[i * p + j] = (out[i * p + j] as number) + scaled * (rows[point * p + j] as number);
    }
  }
  for (let i = 0; i < p; i++) out[i * p + i] = (out[i * p + i] as number) + RIDGE;
  return out;
}
