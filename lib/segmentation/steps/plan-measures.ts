import type { Fit } from '../cluster/fitter.ts';
import type { Measured } from '../measured.ts';
import type { PairCounts } from '../stability/bootstrap-pairs.ts';
import { nextPairs } from '../stability/next-pairs.ts';
import { type Stability, stabilityOf } from '../stability/stability-of.ts';
import type { Begun } from './begun.ts';
import type { Course } from './course.ts';
import { isHalved } from './is-halved.ts';
import { milestones } from './milestones.ts';
import type { Task, TaskResult } from './task.ts';

/**
 * Measures divisions: how well halves of the respondents predict each other, how well a few questions place people, and what comes back
 * in samples drawn anew.
 * @param beside tasks that are done in the first wave too, whose results are given first
 * @param reached how much of the whole is done at least, so that what is measured again does not seem to go back
 */
export function* planMeasures(
  begun: Begun,
  fits: readonly Fit[],
  beside: readonly Task[],
  reached = 0,
): Course<{ readonly beside: readonly TaskResult[]; readonly measured: readonly Measured[] }> {
  const { plan, options } = begun;
  const halved = isHalved(begun) ? fits : [];
  const placed = options.typing ? fits : [];
  const results = yield {
    tasks: [
      ...beside,
      ...halved.map(({ k }): Task => ({ tag: 'strength', k })),
      ...placed.map(({ k, labels }): Task => ({ tag: 'placing', k, labels })),
    ],
    done: Math.max(reached, milestones.searched),
    next: Math.max(reached, milestones.held),
  };
  const strengths = results.flatMap((result) => (result.tag === 'strength' ? [result.strength] : []));
  const placings = results.flatMap((result) => (result.tag === 'placing' ? [result.accuracy] : []));
  const stabilities = yield* planPairs(plan, fits, reached);
  const measured = stabilities.map((stability, at) => {
    return { stability, strength: strengths[at] ?? null, placing: placings[at] ?? null };
  });
  return { beside: results.slice(0, beside.length), measured };
}

/** Draws pairs for every k until it is enough for each. */
function* planPairs(plan: Begun['plan'], fits: readonly Fit[], reached: number): Course<Stability[]> {
  const drawn = fits.map(() => 0);
  const parts = fits.map((): PairCounts[] => []);
  for (;;) {
    const tasks = fits.flatMap(({ k, labels }, at) => {
      const agreement = parts[at]?.flatMap((part) => part.agreement) ?? [];
      const batches = nextPairs(drawn[at] ?? 0, agreement, { fewest: plan.fewestPairs, most: plan.pairs });
      return batches.map((batch): Extract<Task, { tag: 'pairs' }> => ({ tag: 'pairs', k, labels, ...batch }));
    });
    if (tasks.length === 0) return fits.map(({ k }, at) => stabilityOf(parts[at] ?? [], k));
    const { held, drawn: end } = milestones;
    const after = (pairs: readonly number[]) =>
      Math.max(reached, held + ((end - held) * Math.max(...pairs)) / plan.pairs);
    const results = yield { tasks, done: after(drawn), next: after(tasks.map(({ to }) => to)) };
    results.forEach((result, task) => {
      const { k, to } = tasks[task] as (typeof tasks)[number];
      const at = fits.findIndex((fit) => fit.k === k);
      drawn[at] = to;
      if (result.tag === 'pairs') parts[at]?.push(result.counts);
    });
  }
}
