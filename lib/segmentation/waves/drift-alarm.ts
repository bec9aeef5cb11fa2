import { chiSquaredTail } from '#lib/statistics/chi-squared-tail.ts';

export interface DriftInput {
  /** Shares of the segments when the segmentation was built; they sum to 1. */
  readonly shares: readonly number[];
  /** People that those shares were found by; very many when absent. */
  readonly base?: number;
  /** Newly scored people by segment. */
  readonly counts: readonly number[];
  /** Mean certainty (0–1) of belonging, when built and of the newly scored; null when it was not measured. */
  readonly certainty: { readonly built: number; readonly now: number } | null;
}

export interface Drift {
  readonly level: 'none' | 'watch' | 'alarm';
  readonly reasons: readonly DriftReason[];
}

/** Shares and effects 0–1; `w` is Cohen's effect: .1 is small, .3 middle, .5 large. */
export type DriftReason =
  | { readonly tag: 'tooFew'; readonly people: number; readonly needed: number }
  | {
      readonly tag: 'sharesMoved';
      readonly p: number;
      readonly w: number;
      readonly segment: number;
      readonly share: number;
    }
  | { readonly tag: 'emptySegmentFilled'; readonly segment: number; readonly people: number }
  | { readonly tag: 'lessCertain'; readonly built: number; readonly now: number };

/** Beyond chance and not small: worth a look; middle: the segments are no longer those that were built. */
const LEVEL = 0.01;
const SMALL = 0.1;
const MIDDLE = 0.3;
/** Drops of mean certainty. */
const DROP = 0.05;
const FALL = 0.1;
/** Chi-squared wants this many expected people in the smallest segment. */
const LEAST_EXPECTED = 5;

/**
 * Whether people who come in now still fill the segments as those did by whom they were built. Their counts are held against the shares then:
 * chi-squared goodness of fit, or as of two samples where it is known by how many people the shares were found. p < .01 with w ≥ .1 is a
 * reason to watch, with w ≥ .3 for an alarm. Mean certainty that fell by .05 is a reason to watch, by .1 for an alarm. Both at once are an
 * alarm: others come, and they fit worse. People in a segment that nobody was in are an alarm, unless so few people were looked at before
 * that it may have been empty by chance. With too few people for the test nothing is said.
 * @see R: chisq.test(counts, p = shares); J. Cohen (1988), w
 */
export function driftAlarm({ shares, base, counts, certainty }: DriftInput): Drift {
  const people = counts.reduce((sum, count) => sum + count, 0);
  const least = Math.min(...shares.filter((share) => share > 0));
  const needed = Number.isFinite(least) ? Math.ceil(LEAST_EXPECTED / least) : 1;
  if (people < needed) return { level: 'none', reasons: [{ tag: 'tooFew', people, needed }] };
  const reasons: DriftReason[] = [];
  counts.forEach((count, segment) => {
    if (count > 0 && !shares[segment] && isNew(count / people, base))
      reasons.push({ tag: 'emptySegmentFilled', segment, people: count });
  });
  const moved = movedShares(shares, counts, people, base ?? Number.POSITIVE_INFINITY);
  if (moved.p < LEVEL && moved.w >= SMALL) reasons.push(moved);
  const drop = certainty ? certainty.built - certainty.now : 0;
  // Differences of decimals such as .8 − .75 fall short of .05 by rounding.
  if (certainty && drop >= DROP - 1e-9) reasons.push({ tag: 'lessCertain', ...certainty });
  const isGrave = reasons.length > 1 || reasons.some(isAlarming);
  return { level: reasons.length === 0 ? 'none' : isGrave ? 'alarm' : 'watch', reasons };
}

function isAlarming(reason: DriftReason): boolean {
  if (reason.tag === 'sharesMoved') return reason.w >= MIDDLE;
  if (reason.tag === 'lessCertain') return reason.built - reason.now >= FALL - 1e-9;
  return reason.tag === 'emptySegmentFilled';
}

/** Whether such a share would hardly ever have shown nobody among those whom the shares were found by. */
function isNew(share: number, base = Number.POSITIVE_INFINITY): boolean {
  return (1 - share) ** base < LEVEL;
}

/**
 * The test over segments that had people, and the segment that adds most to it. Where it is known by how many the shares were found,
 * these are a sample too: both are held against what they come to together, and w is less what chance gives of both.
 */
function movedShares(shares: readonly number[], counts: readonly number[], people: number, base: number) {
  const isSample = base < Number.POSITIVE_INFINITY;
  let distance = 0;
  let most = -1;
  let segment = 0;
  let held = 0;
  shares.forEach((share, at) => {
    const count = counts[at] ?? 0;
    const both = isSample ? (base * share + count) / (base + people) : share;
    if (both <= 0) return;
    held++;
    const part = (count / people - share) ** 2 / both;
    distance += part;
    if (part > most) {
      most = part;
      segment = at;
    }
  });
  const df = held - 1;
  const unsure = 1 / people + 1 / base;
  return {
    tag: 'sharesMoved' as const,
    p: chiSquaredTail(distance / unsure, df),
    w: Math.sqrt(Math.max(0, distance - (isSample ? df * unsure : 0))),
    segment,
    share: (counts[segment] ?? 0) / people,
  };
}
