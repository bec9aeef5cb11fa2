import { REPRODUCIBLE } from '../reproducible.ts';
import { isOutside } from './is-outside.ts';
import { isSeparated } from './is-separated.ts';
import type { GapEntry } from './permutation-gap.ts';
import type { Valley } from './valleys.ts';

/**
 * How real segments are: `natural`, apart from each other with fewer people between than within; `reproducible`, found again
 * in every sample though people fill the space between; `constructive`, a useful cut that another sample would make elsewhere;
 * `none`, no more than answers without dependence would give.
 * @see S. Dolnicar, F. Leisch (2010), Evaluation of structure and reproducibility of cluster solutions using the bootstrap
 */
export type Structure = 'natural' | 'reproducible' | 'constructive' | 'none';

export interface StructureEvidence {
  readonly k: number;
  /** Median adjusted Rand between refits; null when there is none. */
  readonly agreement: number | null;
  /** The gap statistic against permuted data, of every k that was tried. */
  readonly gaps: readonly GapEntry[];
  /** Mean silhouette of the solution, null where it is not defined. */
  readonly silhouette: number | null;
  /** The same for the same k on permuted data; needed for `natural`. */
  readonly permuted: readonly number[];
  /** What lies between neighbouring segments, in the same coordinates. */
  readonly valleys: readonly Valley[];
}

/** Each piece of evidence as it came out: true speaks for structure, null was not measured. */
export interface StructureVerdict {
  readonly verdict: Structure;
  readonly aboveGap: boolean | null;
  readonly reproducible: boolean;
  readonly aboveSilhouette: boolean | null;
  readonly separated: boolean;
}

/** Gaps of several k are looked at, and one of them is above its error by chance more often than not. */
const ERRORS = 2;

/**
 * The verdict by these rules, the first that holds: `none` when no k above 1 has a gap above twice its error; `constructive` when the median adjusted Rand is under .8 or k is 1;
 * `natural` when the silhouette is outside those of permuted data and every pair of neighbours has a valley between them;
 * else `reproducible`. What was not measured speaks neither for `none` nor for `natural`.
 */
export function structureVerdict(evidence: StructureEvidence): StructureVerdict {
  const { k, agreement, silhouette, permuted, valleys } = evidence;
  const found = {
    aboveGap: isAboveGap(evidence.gaps),
    reproducible: (agreement ?? 0) >= REPRODUCIBLE && k > 1,
    aboveSilhouette: silhouette === null || permuted.length === 0 ? null : isOutside(silhouette, permuted),
    separated: k > 1 && isSeparated(valleys, k),
  };
  return { verdict: verdictOf(found), ...found };
}

function verdictOf(found: Omit<StructureVerdict, 'verdict'>): Structure {
  if (found.aboveGap === false) return 'none';
  if (!found.reproducible) return 'constructive';
  return found.aboveSilhouette === true && found.separated ? 'natural' : 'reproducible';
}

function isAboveGap(gaps: readonly GapEntry[]): boolean | null {
  const several = gaps.filter(({ k }) => k > 1);
  return several.length === 0 ? null : several.some(({ gap, error }) => gap > ERRORS * error);
}
