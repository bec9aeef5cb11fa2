import { blocksOf } from '../blocks-of.ts';
import type { Recommendation } from '../choose-k/choose-k.ts';
import type { Fit } from '../cluster/fitter.ts';
import { SPLITS } from '../stability/splits.ts';
import type { ChanceReference } from '../structure/chance-reference.ts';
import type { Solution } from '../sweep.ts';
import type { TypingTool } from '../typing-tool/tool.ts';
import type { Begun } from './begun.ts';
import type { Course } from './course.ts';
import { isHalved } from './is-halved.ts';
import { milestones } from './milestones.ts';
import { planSolutions } from './plan-solutions.ts';
import type { Task, Variant } from './task.ts';

/** Everything calculated. */
export interface Calculated {
  /** By rising k. */
  readonly solutions: readonly Solution[];
  readonly chance: ChanceReference;
  readonly recommended: Recommendation;
  readonly chosen: Solution;
  /** Where the method grows one. */
  readonly grown: Fit['grown'];
  /** By cluster of the chosen solution the place of its segment, and by used row the place of its segment. */
  readonly order: Int32Array;
  readonly segment: Int32Array;
  /** By variant asked for, in the same order, the clusters of the rows that variants are made of. */
  readonly variants: readonly { readonly variant: Variant; readonly labels: Int32Array | null }[];
  readonly typing: TypingTool | null;
  /** Random starts that were made in all. */
  readonly starts: number;
  /** Fits of halves of the respondents that prediction strength cost. */
  readonly halves: number;
}

/**
 * The course of an analysis: gives waves of tasks, takes their results in the same order, and in the end what they come to. Whoever
 * drives it, alone or with many workers, comes to the same.
 */
export function* planTasks(begun: Begun): Course<Calculated> {
  const { prepared, options } = begun;
  const { fits, solutions, chance, recommended, starts } = yield* planSolutions(begun);
  const { k } = recommended;
  const chosen = solutions.find((solution) => solution.entry.k === k) as Solution;
  const { order, labels: clusters } = chosen;
  const segment = Int32Array.from(prepared.patternOf, (at) => order[clusters[at] as number] as number);
  const asked = variantsOf(begun);
  const tasks: Task[] = asked.map((variant) => ({ tag: 'variant', k, variant }));
  if (options.typing) tasks.push({ tag: 'typing', k, segment });
  const last = tasks.length > 0 ? yield { tasks, done: milestones.drawn, next: 1 } : [];
  const labels = last.flatMap((result) => (result.tag === 'variant' ? [result.labels] : []));
  const variants = asked.map((variant, at) => ({ variant, labels: labels[at] ?? null }));
  const typing = last.flatMap((result) => (result.tag === 'typing' ? [result.typing] : []))[0] ?? null;
  return {
    solutions,
    chance,
    recommended,
    chosen,
    grown: fits.find((fit) => fit.k === k)?.grown,
    order,
    segment,
    variants,
    typing,
    starts,
    halves: isHalved(begun) ? 2 * SPLITS * fits.length : 0,
  };
}

/** Answers as given where a grid was centred, and each factor left out where there are several. */
function variantsOf({ prepared, framed }: Begun): Variant[] {
  const blocks = blocksOf(framed);
  const without = blocks.length > 1 ? blocks.map(({ block }): Variant => ({ without: block })) : [];
  const isCentred = prepared.encoding.name === 'mixed' && prepared.encoding.centred.length > 0;
  return isCentred ? [{ as: 'given' }, ...without] : without;
}
