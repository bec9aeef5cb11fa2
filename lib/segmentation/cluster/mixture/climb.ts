import { expectClasses } from './expect-classes.ts';
import { leap } from './leap.ts';
import { maximise } from './maximise.ts';
import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import { emptySums, type MixtureSums } from './mixture-sums.ts';
import type { Prior } from './prior.ts';
import { priorDensity } from './prior-density.ts';

/** Climbing ends when no more than this is left to gain, in units of log-likelihood, unless said. */
const GAIN_LEFT = 1e-6;
/** What is left is foreseen from the last two steps; a climb is given up only where several times that would not do. */
const DOUBT = 3;
/** Before so many rounds nothing can be foreseen. */
const FORESEEN = 15;

/** How far to climb. */
export interface Climb {
  /** Expectation steps at most. */
  readonly rounds: number;
  /** A climb that will clearly not come to this height is given up; −∞ unless said. */
  readonly floor?: number;
  /** What may be left to gain in the end. */
  readonly slack?: number | undefined;
}

/**
 * Expectation–maximisation from `model`, which is written in place, until what is left to gain, by Aitken's
 * extrapolation, is next to nothing. After every two steps it tries a leap where they point to, and takes it when it is
 * no lower; so it never falls, and slow climbs take a tenth of the rounds. O(rounds × count × k × variables).
 * @returns the penalised log-likelihood of `model`
 * @see A. Dempster, N. Laird, D. Rubin (1977); D. Böhning et al. (1994) for the rule to stop by; R. Varadhan, C. Roland
 *   (2008), SQUAREM
 */
export function climb(
  data: MixtureData,
  weights: Float64Array,
  model: MixtureModel,
  sums: MixtureSums,
  prior: Prior,
  { rounds, floor = Number.NEGATIVE_INFINITY, slack = GAIN_LEFT }: Climb,
): number {
  const expect = () => expectClasses(data, weights, model, sums) + priorDensity(data, model, prior);
  const begin = new Float64Array(model.parameters.length);
  const middle = new Float64Array(model.parameters.length);
  const end = new Float64Array(model.parameters.length);
  const endSums = emptySums(model.k, data);
  let height = expect();
  let still = 0;
  for (let round = 1; round < rounds; round += 3) {
    begin.set(model.parameters);
    maximise(data, sums, prior, model);
    const once = expect();
    middle.set(model.parameters);
    maximise(data, sums, prior, model);
    const twice = expect();
    const left = leftToGain(height, once, twice);
    height = twice;
    still = left < slack ? still + 1 : 0;
    if (still === 2 || (round > FORESEEN && height + DOUBT * left < floor)) return height;
    end.set(model.parameters);
    copySums(sums, endSums);
    leap(data, model, prior, begin, middle);
    const leapt = expect();
    if (leapt >= twice) height = leapt;
    else {
      model.parameters.set(end);
      copySums(endSums, sums);
    }
  }
  return height;
}

function copySums(from: MixtureSums, to: MixtureSums): void {
  to.people.set(from.people);
  to.packed.set(from.packed);
  to.unanswered.set(from.unanswered);
  to.totals.set(from.totals);
  to.squares.set(from.squares);
}

/** The sum of all steps to come, were each as much smaller than the one before as the last was. */
function leftToGain(before: number, once: number, twice: number): number {
  const gain = twice - once;
  if (gain <= 0) return 0;
  const rate = gain / (once - before);
  return rate < 1 && rate >= 0 ? (gain * rate) / (1 - rate) : Number.POSITIVE_INFINITY;
}
