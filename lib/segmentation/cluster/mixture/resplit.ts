import type { Random } from '#lib/random.ts';
import { draw } from '../draw.ts';
import { climb } from './climb.ts';
import { expectClasses } from './expect-classes.ts';
import { maximise } from './maximise.ts';
import type { MixtureData } from './mixture-data.ts';
import { emptyMixture, type MixtureModel } from './mixture-model.ts';
import { addToSums, emptySums, type MixtureSums } from './mixture-sums.ts';
import type { Prior } from './prior.ts';

const ROUNDS = 3000;
/** A climb ends when so little is left to gain. */
const SLACK = 1e-4;
/** Heights closer than this, in units of log-likelihood, are the same. */
const SAME = 1e-3;

/**
 * Merge-and-split moves out of a local optimum: melts two classes that share members into one, opens another around a
 * respondent drawn by chance, climbs again and keeps what is higher; ends after `patience` moves in a row that were not.
 * @returns the height of `model`, which is written in place
 */
export function resplit(
  data: MixtureData,
  weights: Float64Array,
  model: MixtureModel,
  sums: MixtureSums,
  prior: Prior,
  height: number,
  patience: number,
  random: Random,
): number {
  const { k } = model;
  if (k < 2) return height;
  const trial = emptyMixture(k, data);
  const joined = emptySums(k, data);
  let top = height;
  for (let failed = 0; failed < patience; ) {
    const shared = overlaps(data, weights, model, joined);
    const pair = draw(shared, random);
    const kept = Math.floor(pair / k);
    const opened = pair % k;
    melt(joined, kept, opened, k);
    addToSums(joined, data, draw(weights, random), opened, 1);
    maximise(data, joined, { ...prior, people: Math.max(prior.people, k) }, trial);
    trial.shares.fill(1 / k);
    const reached = climb(data, weights, trial, sums, prior, { rounds: ROUNDS, slack: SLACK, floor: top });
    if (reached > top + SAME) {
      model.parameters.set(trial.parameters);
      top = reached;
      failed = 0;
    } else failed++;
  }
  return top;
}

/** How many people two classes share, for each pair (a < b) at `a * k + b`; `sums` is filled on the way. */
function overlaps(data: MixtureData, weights: Float64Array, model: MixtureModel, sums: MixtureSums): Float64Array {
  const { k } = model;
  const out = new Float64Array(k * k);
  for (let a = 0; a < k; a++) for (let b = a + 1; b < k; b++) out[a * k + b] = 1e-6;
  expectClasses(data, weights, model, sums, (i, memberships) => {
    const w = weights[i] as number;
    for (let a = 0; a < k; a++) {
      const share = w * (memberships[a] as number);
      for (let b = a + 1; b < k; b++) out[a * k + b] = (out[a * k + b] as number) + share * (memberships[b] as number);
    }
  });
  return out;
}

/** Adds class b to class a and empties b. */
function melt(sums: MixtureSums, a: number, b: number, k: number): void {
  for (const list of Object.values(sums) as Float64Array[]) {
    const size = list.length / k;
    for (let at = 0; at < size; at++) {
      list[a * size + at] = (list[a * size + at] as number) + (list[b * size + at] as number);
      list[b * size + at] = 0;
    }
  }
}
