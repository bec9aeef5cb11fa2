import { crossAssignments } from '#db/queries/segmentation/cross-assignments.ts';
import { loadProfile } from '#db/queries/segmentation/load-profile.ts';
import { inScope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { compareRuns, type RunComparison } from '#lib/segmentation/compare-runs.ts';
import type { Profile } from '#lib/segmentation/profile/profile.ts';
import { commonFigures, type FigureName } from '#lib/segmentation/waves/common-figures.ts';
import { matchWaves, type WaveMatch } from '#lib/segmentation/waves/match-waves.ts';
import { waveOf } from '#lib/segmentation/waves/wave-of.ts';
import type { Caller, Context } from '../context.ts';
import { readSegmentation, type SegmentationView } from './read-segmentation.ts';

/** Two finished runs, and who moved between them; or, where nobody is in both, what became of the segments. */
export interface ComparedSegmentations {
  readonly first: SegmentationView;
  readonly second: SegmentationView;
  readonly comparison: RunComparison;
  /** Respondents that only the one used, and are still there. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Segments matched by what both runs know of their people; null where many people are in both, or nothing was asked in both. */
  readonly waves: ComparedWaves | null;
}

export interface ComparedWaves {
  /** By `figure` of a change which number it is. */
  readonly names: readonly FigureName[];
  readonly matches: readonly WaveMatch[];
}

export type CompareSegmentationsFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  /** They are about questionnaires with nothing in common, or one is not finished. */
  | { readonly tag: 'not-comparable' };

/** Share of the smaller run that may be in both while the two still count as other people. */
const MOST_SHARED = 0.1;

/**
 * Holds two segmentations against each other: of the same questionnaire person by person, of other people by their profiles. One pass
 * over both assignments.
 */
export async function compareSegmentations(
  context: Context,
  caller: Caller,
  ids: { readonly first: SegmentationId; readonly second: SegmentationId },
): Promise<Result<ComparedSegmentations, CompareSegmentationsFailure>> {
  const first = await readSegmentation(context, caller, ids.first);
  if (!first.ok) return first;
  const second = await readSegmentation(context, caller, ids.second);
  if (!second.ok) return second;
  const isSame = first.value.questionnaire === second.value.questionnaire;
  if (first.value.state !== 'done' || second.value.state !== 'done') return fail({ tag: 'not-comparable' });
  const { crossings, profiles } = await inScope(context.connection, caller, async (db) => ({
    crossings: isSame ? await crossAssignments(db, caller, ids) : [],
    profiles: [await loadProfile(db, caller, ids.first), await loadProfile(db, caller, ids.second)] as const,
  }));
  const codes = ({ segments }: SegmentationView) => segments.map(({ code }) => code);
  const only = (side: 'from' | 'to') => crossings.reduce((sum, one) => sum + (one[side] === null ? one.count : 0), 0);
  const comparison = compareRuns(codes(first.value), codes(second.value), crossings);
  const fewer = Math.min(...[first.value, second.value].map(({ document }) => document?.used ?? 0));
  const waves = comparison.both > MOST_SHARED * fewer ? null : wavesOf([first.value, second.value], profiles);
  if (!isSame && !waves) return fail({ tag: 'not-comparable' });
  return ok({
    first: first.value,
    second: second.value,
    comparison,
    onlyFirst: only('to'),
    onlySecond: only('from'),
    waves,
  });
}

function wavesOf(
  [first, second]: readonly [SegmentationView, SegmentationView],
  [before, after]: readonly [Profile | undefined, Profile | undefined],
): ComparedWaves | null {
  if (!first.document || !second.document || !before || !after) return null;
  const names = commonFigures(before, after);
  if (names.length === 0) return null;
  const matches = matchWaves(waveOf(first.document, before, names), waveOf(second.document, after, names));
  return { names, matches };
}
