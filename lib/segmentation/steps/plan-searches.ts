import { contenders } from '../choose-k/contenders.ts';
import type { Fit } from '../cluster/fitter.ts';
import type { Begun } from './begun.ts';
import type { Course } from './course.ts';
import { milestones } from './milestones.ts';
import type { TaskResult } from './task.ts';

/** A fit for each number of segments, and how they were come by. */
export interface Searched {
  /** By rising k. */
  readonly fits: readonly Fit[];
  /** Numbers that had a first look only. */
  readonly scouted: ReadonlySet<number>;
  /** Log-likelihood of one class alone; undefined where the method is no model. */
  readonly oneClass: number | undefined;
  /** Random starts of first looks whose numbers were then searched hard. */
  readonly spent: number;
}

/** Searches every k; where that is dear, hard only those that a first look does not set aside. */
export function* planSearches({ plan, framed, prepared, range, weighting }: Begun): Course<Searched> {
  const ks = Array.from({ length: range.to - range.from + 1 }, (_, at) => range.from + at);
  const scout = plan.scout !== null && ks.length > 1;
  const isModel = prepared.algorithm === 'mixed' || prepared.algorithm === 'latent-class';
  const asked = isModel && range.from > 1 ? [1, ...ks] : ks;
  const first = yield {
    tasks: asked.map((k) => ({ tag: 'search', k, scout })),
    done: 0,
    next: scout ? milestones.scouted : milestones.searched,
  };
  const found = fitsOf(first).filter(({ k }) => ks.includes(k));
  const oneClass = fitsOf(first).find(({ k }) => k === 1)?.likelihood?.logLikelihood;
  if (!scout || oneClass === undefined) return { fits: found, scouted: new Set(), oneClass, spent: 0 };
  const hard = contenders(found, framed.rows.length, oneClass, weighting?.designEffect);
  const second = yield {
    tasks: hard.map((k) => ({ tag: 'search', k })),
    done: milestones.scouted,
    next: milestones.searched,
  };
  const better = fitsOf(second);
  return {
    fits: found.map((fit) => better.find(({ k }) => k === fit.k) ?? fit),
    scouted: new Set(ks.filter((k) => !hard.includes(k))),
    oneClass,
    spent: found.reduce((sum, { k, starts }) => sum + (hard.includes(k) ? starts : 0), 0),
  };
}

function fitsOf(results: readonly TaskResult[]): Fit[] {
  return results.flatMap((result) => (result.tag === 'search' ? [result.fit] : []));
}
