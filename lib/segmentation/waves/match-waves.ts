import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { compareShares } from '#lib/statistics/compare-shares.ts';
import { holm } from '#lib/statistics/holm.ts';
import { newcombeInterval } from '#lib/statistics/newcombe-interval.ts';
import { type FigureChange, figureChanges } from './figure-changes.ts';
import { matchProfiles } from './match-profiles.ts';
import { profileDistances } from './profile-distances.ts';
import type { Wave, WaveSegment } from './wave.ts';

/** A segment and what became of it. */
export interface WaveMatch {
  /** Codes; `before` is null for a new segment, `after` for one that is gone. */
  readonly before: string | null;
  readonly after: string | null;
  /** Between the two profiles, in standard deviations; null when there is only one. */
  readonly distance: number | null;
  /** Shares (0–1) of the people of each wave; 0 where the segment is not there. */
  readonly shareBefore: number;
  readonly shareAfter: number;
  /** After less before, its 95 % interval (Newcombe), and p of no difference, corrected over all segments (Holm). */
  readonly difference: number;
  readonly interval: readonly [number, number];
  readonly p: number;
  /** Every figure that both have; p corrected over all segments and figures (Benjamini–Hochberg). */
  readonly changes: readonly Change[];
}

export interface Change extends FigureChange {
  /** An effect of .2 on, p under .05 and at least 5 answers on both sides. */
  readonly isClear: boolean;
}

/** A profile further off than half the way to the nearest fellow segment could as well be that one. */
const LIMIT = 0.5;
const LEAST_EFFECT = 0.2;
const LEVEL = 0.05;
const LEAST_ANSWERS = 5;

/**
 * Matches the segments of two waves with other people in them by their profiles, one to one with the least sum of distances.
 * Two are never matched when they are further apart than `limit` times the way to the nearest fellow segment of either in its
 * own wave, so that a match is not a mistake for the neighbour; the rest is new or gone. Segments of the first wave come first,
 * in their order, then the new ones.
 * @param limit 0–1; a single segment in each wave has no fellows and always matches
 */
export function matchWaves(before: Wave, after: Wave, limit = LIMIT): WaveMatch[] {
  const everyone = [...before.segments, ...after.segments];
  const between = profileDistances(before.segments, after.segments, everyone);
  const reachBefore = nearestFellows(profileDistances(before.segments, before.segments, everyone));
  const reachAfter = nearestFellows(profileDistances(after.segments, after.segments, everyone));
  const limits = reachBefore.map((a) => reachAfter.map((b) => limit * Math.min(a, b)));
  const matched = matchProfiles(between, limits);
  const pairs: Pair[] = before.segments.map((was, row) => {
    const column = matched[row] ?? null;
    return column === null
      ? { was, is: null, distance: null }
      : { was, is: after.segments[column] ?? null, distance: between[row]?.[column] ?? null };
  });
  after.segments.forEach((is, column) => {
    if (!matched.includes(column)) pairs.push({ was: null, is, distance: null });
  });
  return movements(pairs, before.people, after.people);
}

interface Pair {
  readonly was: WaveSegment | null;
  readonly is: WaveSegment | null;
  readonly distance: number | null;
}

function movements(pairs: readonly Pair[], n: number, m: number): WaveMatch[] {
  const sizes = pairs.map(({ was, is }) => ({ was: was?.size ?? 0, is: is?.size ?? 0 }));
  const p = holm(sizes.map(({ was, is }) => compareShares(is, m, was, n).p));
  const changes = clearChanges(pairs);
  return pairs.map(({ was, is, distance }, at) => {
    const size = sizes[at] as { was: number; is: number };
    const shareBefore = n === 0 ? 0 : size.was / n;
    const shareAfter = m === 0 ? 0 : size.is / m;
    return {
      before: was?.code ?? null,
      after: is?.code ?? null,
      distance,
      shareBefore,
      shareAfter,
      difference: shareAfter - shareBefore,
      interval: newcombeInterval(size.is, m, size.was, n),
      p: p[at] ?? 1,
      changes: changes[at] ?? [],
    };
  });
}

function clearChanges(pairs: readonly Pair[]): Change[][] {
  const raw = pairs.map(({ was, is }) => (was && is ? figureChanges(was.figures, is.figures) : []));
  const corrected = benjaminiHochberg(raw.flat().map(({ p }) => p));
  let next = 0;
  return raw.map((changes, at) =>
    changes.map((change) => {
      const p = corrected[next++] ?? 1;
      const answers = Math.min(
        pairs[at]?.was?.figures[change.figure]?.n ?? 0,
        pairs[at]?.is?.figures[change.figure]?.n ?? 0,
      );
      const isClear = Math.abs(change.effect) >= LEAST_EFFECT && p < LEVEL && answers >= LEAST_ANSWERS;
      return { ...change, p, isClear };
    }),
  );
}

/** By segment the distance to the nearest other one of its wave. */
function nearestFellows(distances: readonly (readonly number[])[]): number[] {
  return distances.map((row, own) => Math.min(...row.filter((_, at) => at !== own)));
}
