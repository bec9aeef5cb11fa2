import { chooseK, type Recommendation } from '../choose-k/choose-k.ts';
import type { Fit } from '../cluster/fitter.ts';
import type { Measured } from '../measured.ts';
import { type ChanceReference, chanceReference } from '../structure/chance-reference.ts';
import type { ChanceClusters } from '../structure/cluster-by-chance.ts';
import { type Solution, sweep } from '../sweep.ts';
import type { Begun } from './begun.ts';
import type { Course } from './course.ts';
import { milestones } from './milestones.ts';
import { planMeasures } from './plan-measures.ts';
import { planSearches } from './plan-searches.ts';
import type { Task } from './task.ts';

/** Every number of segments that was tried, and the one that is recommended. */
export interface Solutions {
  /** By rising k. */
  readonly fits: readonly Fit[];
  readonly solutions: readonly Solution[];
  readonly chance: ChanceReference;
  readonly recommended: Recommendation;
  /** Random starts that were made in all. */
  readonly starts: number;
}

/** Searches and measures every k; what would be recommended after a first look only is searched hard before it is. */
export function* planSolutions(begun: Begun): Course<Solutions> {
  const { plan, prepared, framed, options, weighting } = begun;
  const searched = yield* planSearches(begun);
  const { oneClass } = searched;
  const scouted = new Set(searched.scouted);
  let { spent } = searched;
  const fits = [...searched.fits];
  const draws = Array.from({ length: plan.permutations + 1 }, (_, at): Task => ({ tag: 'chance', draw: at - 1 }));
  const { beside, measured } = yield* planMeasures(begun, fits, draws);
  const [real, ...permuted] = beside.flatMap((result) => (result.tag === 'chance' ? [result.clusters] : []));
  const chance = chanceReference(real as ChanceClusters, permuted);
  const found: Measured[] = [...measured];
  for (;;) {
    const solutions = sweep(
      prepared,
      { fits, chance, scouted, measured: found, designEffect: weighting?.designEffect },
      plan.silhouetteRows,
      options.seed,
    );
    const entries = solutions.map(({ entry }) => entry);
    const recommended = chooseK(entries, framed.rows.length, oneClass);
    const { k } = recommended;
    if (!scouted.delete(k)) {
      const starts = spent + fits.reduce((sum, fit) => sum + fit.starts, 0);
      return { fits, solutions, chance, recommended, starts };
    }
    const at = fits.findIndex((fit) => fit.k === k);
    const [again] = yield { tasks: [{ tag: 'search', k }], done: milestones.drawn, next: milestones.drawn };
    if (again?.tag !== 'search') continue;
    spent += fits[at]?.starts ?? 0;
    fits[at] = again.fit;
    const better = yield* planMeasures(begun, [again.fit], [], milestones.drawn);
    found[at] = better.measured[0] as Measured;
  }
}
