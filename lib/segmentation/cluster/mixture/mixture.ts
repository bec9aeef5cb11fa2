import { seededRandom } from '#lib/random.ts';
import type { Effort } from '../effort.ts';
import { climb } from './climb.ts';
import type { MixtureData } from './mixture-data.ts';
import { emptyMixture, type MixtureModel } from './mixture-model.ts';
import { emptySums } from './mixture-sums.ts';
import type { Prior } from './prior.ts';
import { resplit } from './resplit.ts';
import { seedClasses } from './seed-classes.ts';

/** The best mixture that a search found, and how sure it is that no better one exists. */
export interface MixtureOptimum {
  readonly model: MixtureModel;
  /** Penalised log-likelihood. */
  readonly height: number;
  readonly starts: number;
  readonly hits: number;
  /** Models of starts that ended elsewhere, within 0.1 % of the best height. */
  readonly rivals: readonly MixtureModel[];
}

/** Heights closer than this, in units of log-likelihood, are the same optimum; rivals lie within the second, relatively. */
const SAME = 1e-3;
const RIVAL = 1e-3;
/** A start is the highest of so many short climbs, which weeds out most poor ones at a small cost. */
const TRIES = 4;
const SHORT = { rounds: 5 };
const ROUNDS = 3000;
/** Starts climb until so little is left to gain, which tells optima apart; the best of them then goes to the very top. */
const NEAR = 1e-4;

/**
 * A mixture by repeated search: each start takes the best of a few short climbs all the way up, and out of poor optima by
 * merging two classes and splitting another; starts go on until the greatest height has come up `effort.recur` times.
 * The same data, k, effort and seed give the same answer.
 * @see C. Biernacki, G. Celeux, G. Govaert (2003), Choosing starting values for the EM algorithm; N. Ueda et al. (2000), SMEM
 */
export function mixture(
  data: MixtureData,
  weights: Float64Array,
  k: number,
  prior: Prior,
  effort: Effort,
  seed: number,
  stop: () => boolean,
): MixtureOptimum | null {
  const best = emptyMixture(k, data);
  const trial = emptyMixture(k, data);
  const short = emptyMixture(k, data);
  const sums = emptySums(k, data);
  const ends: { height: number; model: MixtureModel }[] = [];
  let top = Number.NEGATIVE_INFINITY;
  const { slack = NEAR } = effort;
  const same = Math.max(SAME, 2 * slack);
  let starts = 0;
  let hits = 0;
  while (starts < effort.most && (starts < effort.least || hits < effort.recur)) {
    if (stop()) break;
    const random = seededRandom(seed, starts);
    let height = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < (k === 1 ? 1 : TRIES); n++) {
      seedClasses(data, weights, short, sums, prior, random);
      const reached = climb(data, weights, short, sums, prior, SHORT);
      if (reached <= height) continue;
      height = reached;
      trial.parameters.set(short.parameters);
    }
    height = climb(data, weights, trial, sums, prior, {
      rounds: ROUNDS,
      slack,
      // A start that will not come near the best need not be climbed to its end, unless others as good are wanted.
      ...(!effort.keepRivals && { floor: top }),
    });
    height = resplit(data, weights, trial, sums, prior, height, Math.ceil(effort.patience * k), random);
    starts++;
    if (height > top + same || starts === 1) {
      best.parameters.set(trial.parameters);
      hits = 1;
      top = height;
    } else if (height >= top - same) hits++;
    if (effort.keepRivals) {
      const kept = emptyMixture(k, data);
      kept.parameters.set(trial.parameters);
      ends.push({ height, model: kept });
    }
    if (k === 1) break;
  }
  if (starts === 0) return null;
  if (effort.slack === undefined) top = climb(data, weights, best, sums, prior, { rounds: ROUNDS });
  const rivals = ends.filter((end) => end.height < top - same && end.height >= top - RIVAL * Math.abs(top));
  return { model: best, height: top, starts, hits, rivals: rivals.map((end) => end.model) };
}
