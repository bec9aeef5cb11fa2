import { REPRODUCIBLE } from '../reproducible.ts';
import type { Chosen, Reason, SweepEntry } from '../segmentation.ts';

/** A segment of fewer than one in twenty is too small to act on, unless the person who asks fixed k. */
const LEAST_SHARE = 0.05;
/** Of a segment with fewer people than this nothing sure can be said, however often it comes back. */
const FEW_PEOPLE = 10;
/** Within 5 % of the best an index does not tell solutions apart. */
const NEAR = 0.05;
/** A model with more classes must explain the answers better by this share of all that is gained over one class. */
const MATTERS = 0.03;
/** Fewer than one start in ten at the best: the optimum is hard to find, and others nearly as good exist. */
const RARE_HIT = 0.1;

/**
 * The recommended number of segments, why, and how real they are.
 *
 * Left out are numbers whose smallest segment is under 5 %, then those that do not come back under resampling (median
 * adjusted Rand under .8). Of the rest, those whose silhouette and Davies–Bouldin index are both within 5 % of the best
 * separate best, and the most stable of them is taken; when no number is near the best in both, the one with the best
 * ranks in both. Where the method is a model, the least BIC decides instead: it says how well the classes explain the
 * answers for their number. With very many people it goes on counting classes that hardly explain anything more, so of
 * the numbers up to that one the fewest are taken whose log-likelihood falls short of it by less than 3 % of what it
 * gains over one class. When nothing is reproducible the most stable is taken and called constructive: a useful cut, not
 * a structure that was found. When all have a segment under 5 %, size does not choose.
 * @param people respondents that were clustered, to warn of a segment that is too small to describe
 * @param oneClass log-likelihood of one class alone; undefined where the method is no model
 */
export function chooseK(
  sweep: readonly SweepEntry[],
  people = Number.POSITIVE_INFINITY,
  oneClass?: number,
): Recommendation {
  const large = sweep.filter((entry) => entry.smallestShare >= LEAST_SHARE);
  const candidates = large.length > 0 ? large : sweep;
  const stable = candidates.filter((entry) => (entry.stability.ariMedian ?? 0) >= REPRODUCIBLE && entry.k > 1);
  const likely = leastBic(stable);
  const almost = likely && fewestThatMatter(stable, likely, oneClass);
  const best = stable.length > 0 ? (almost ?? separateBest(stable)) : mostStable(candidates);
  const reasons: Reason[] = [first(sweep, best, stable.length > 0, best === likely)];
  const idle = stable.filter(({ k }) => likely && k > best.k && k <= likely.k);
  if (idle.length > 0) reasons.push({ tag: 'hardlyBetter', ks: listKs(idle) });
  const { k } = best;
  if (sweep.length === 1 && k > 1 && best.stability.ariMedian !== null) reasons.push(stability(best));
  if (sweep.length > 1) {
    const small = sweep.filter((entry) => entry.smallestShare < LEAST_SHARE && entry.k !== k);
    if (small.length > 0) reasons.push({ tag: 'tooSmall', ks: listKs(small), percent: LEAST_SHARE * 100 });
    const loose = candidates.filter((entry) => (entry.stability.ariMedian ?? 0) < REPRODUCIBLE && entry.k !== k);
    if (stable.length > 0 && loose.length > 0) reasons.push({ tag: 'unstable', ks: listKs(loose) });
  }
  if (best.smallestShare < LEAST_SHARE) reasons.push({ tag: 'smallSegment', percent: percent(best.smallestShare) });
  const fewest = Math.round(best.smallestShare * people);
  if (fewest < FEW_PEOPLE) reasons.push({ tag: 'fewPeople', n: fewest });
  if (best.hitRate < RARE_HIT) reasons.push({ tag: 'manyOptima', percent: percent(best.hitRate) });
  return { k, verdict: verdictOf(best), reasons };
}

/** A number of segments with the reasons for it, and whether it comes back. */
export interface Recommendation extends Pick<Chosen, 'k' | 'reasons'> {
  readonly verdict: 'reproducible' | 'constructive';
}

function first(sweep: readonly SweepEntry[], best: SweepEntry, reproducible: boolean, isLikeliest: boolean): Reason {
  const { k } = best;
  const agree = ofHundred(best.stability.sameSegment ?? 0);
  if (sweep.length === 1) return { tag: 'fixed', k };
  if (best.stability.ariMedian === null) return { tag: 'unmeasured', k };
  if (!reproducible) return { tag: 'mostStable', k, agree };
  if (best.bic === null) return { tag: 'stableAndSeparated', k, agree };
  return { tag: isLikeliest ? 'stableAndLikely' : 'stableAndEnough', k, agree };
}

function stability(entry: SweepEntry): Reason {
  const agree = ofHundred(entry.stability.sameSegment ?? 0);
  return { tag: verdictOf(entry) === 'reproducible' ? 'comesBack' : 'doesNotComeBack', agree };
}

function verdictOf(entry: SweepEntry): Recommendation['verdict'] {
  return (entry.stability.ariMedian ?? 0) >= REPRODUCIBLE && entry.k > 1 ? 'reproducible' : 'constructive';
}

function separateBest(stable: readonly SweepEntry[]): SweepEntry {
  const silhouettes = stable.map((entry) => entry.silhouette ?? -1);
  const alike = stable.map((entry) => entry.daviesBouldin ?? Number.POSITIVE_INFINITY);
  const widest = Math.max(...silhouettes);
  const least = Math.min(...alike);
  const near = stable.filter((_, at) => {
    const wide = (silhouettes[at] as number) >= widest - NEAR * Math.abs(widest);
    return wide && (alike[at] as number) <= least * (1 + NEAR);
  });
  return near.length > 0 ? mostStable(near) : bestRanks(stable);
}

/** The fewest segments that explain the answers almost as well as those with the least BIC. */
function fewestThatMatter(stable: readonly SweepEntry[], likely: SweepEntry, oneClass: number | undefined): SweepEntry {
  if (oneClass === undefined) return likely;
  const height = ({ criterion }: SweepEntry) => criterion.value;
  const gained = height(likely) - oneClass;
  const enough = (entry: SweepEntry) => height(likely) - height(entry) < MATTERS * gained;
  const fewer = stable.filter((entry) => entry.k < likely.k && enough(entry));
  return fewer.reduce((fewest, entry) => (entry.k < fewest.k ? entry : fewest), likely);
}

/** Undefined unless all are models, and there are any. */
function leastBic(stable: readonly SweepEntry[]): SweepEntry | undefined {
  if (stable.length === 0 || stable.some(({ bic }) => bic === null)) return undefined;
  return stable.reduce((best, entry) => ((entry.bic as number) < (best.bic as number) ? entry : best));
}

/** The highest median agreement; fewer segments on a tie. */
function mostStable(entries: readonly SweepEntry[]): SweepEntry {
  const of = (entry: SweepEntry): number => (entry.k > 1 ? (entry.stability.ariMedian ?? -1) : -2);
  return entries.reduce((best, entry) => (of(entry) > of(best) ? entry : best));
}

function bestRanks(entries: readonly SweepEntry[]): SweepEntry {
  const rank = (entry: SweepEntry): number => {
    const wider = entries.filter((other) => (other.silhouette ?? -1) > (entry.silhouette ?? -1)).length;
    const own = entry.daviesBouldin ?? Number.POSITIVE_INFINITY;
    return wider + entries.filter((other) => (other.daviesBouldin ?? Number.POSITIVE_INFINITY) < own).length;
  };
  const least = Math.min(...entries.map(rank));
  return mostStable(entries.filter((entry) => rank(entry) === least));
}

function listKs(entries: readonly SweepEntry[]): string {
  return entries.map(({ k }) => k).join(', ');
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** How many of 100 people; all of them only when nobody is missing. */
function ofHundred(share: number): number {
  return share < 1 ? Math.min(99, percent(share)) : 100;
}
