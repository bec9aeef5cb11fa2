import { blocksOf } from '../blocks-of.ts';
import { chooseK, type Recommendation } from '../choose-k/choose-k.ts';
import { contenders } from '../choose-k/contenders.ts';
import type { Fit } from '../cluster/fitter.ts';
import { frameSize } from '../frame-size.ts';
import { nameSegments } from '../profile/name-segments.ts';
import type { PairCounts } from '../stability/bootstrap-pairs.ts';
import { nextPairs } from '../stability/next-pairs.ts';
import { SPLITS } from '../stability/splits.ts';
import { type Stability, stabilityOf } from '../stability/stability-of.ts';
import { type ChanceReference, chanceReference } from '../structure/chance-reference.ts';
import type { ChanceClusters } from '../structure/cluster-by-chance.ts';
import { type Solution, sweep } from '../sweep.ts';
import type { TypingTool } from '../typing-tool/tool.ts';
import type { Begun } from './begun.ts';
import type { Task, TaskResult, Variant } from './task.ts';

/** About how much of the work is done after a first look, after searching, holding answers against chance, and drawing samples. */
const SCOUTED = 0.1;
const SEARCHED = 0.25;
const HELD = 0.4;
const DRAWN = 0.9;

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
  /** Fits of halves of the respondents that prediction strength cost. */
  readonly halves: number;
}

/** Tasks that may all be done at the same time, and the share (0–1) of the whole that is done before and after them. */
export interface Wave {
  readonly tasks: readonly Task[];
  readonly done: number;
  readonly next: number;
}

/**
 * The course of an analysis: gives waves of tasks, takes their results in the same order, and in the end what they come to. Whoever
 * drives it, alone or with many workers, comes to the same.
 */
export function* planTasks(begun: Begun): Generator<Wave, Calculated, readonly TaskResult[]> {
  const { plan, range, prepared, framed, options } = begun;
  const ks = Array.from({ length: range.to - range.from + 1 }, (_, at) => range.from + at);
  const fits = yield* planSearches(begun, ks);
  const draws = Array.from({ length: plan.permutations + 1 }, (_, at) => at - 1);
  const measured = isSmall(begun) ? ks : [];
  const placed = options.typing ? fits : [];
  const dealt = yield {
    tasks: [
      ...draws.map((draw): Task => ({ tag: 'chance', draw })),
      ...measured.map((k): Task => ({ tag: 'strength', k })),
      ...placed.map(({ k, labels }): Task => ({ tag: 'placing', k, labels })),
    ],
    done: SEARCHED,
    next: HELD,
  };
  const [real, ...permuted] = dealt.flatMap((result) => (result.tag === 'chance' ? [result.clusters] : []));
  const chance = chanceReference(real as ChanceClusters, permuted);
  const stabilities = yield* planPairs(begun, fits);
  const strengths = dealt.flatMap((result) => (result.tag === 'strength' ? [result.strength] : []));
  const placings = dealt.flatMap((result) => (result.tag === 'placing' ? [result.accuracy] : []));
  const calculated = { fits, stabilities, chance, strengths, placings };
  const solutions = sweep(prepared.points, calculated, plan.silhouetteRows, options.seed);
  const recommended = chooseK(
    solutions.map(({ entry }) => entry),
    framed.rows.length,
  );
  const { k } = recommended;
  const chosen = solutions.find((solution) => solution.entry.k === k) as Solution;
  const order = nameSegments(chosen.partition, prepared.points.dimensions);
  const segment = Int32Array.from(prepared.patternOf, (at) => order[chosen.partition.labels[at] as number] as number);
  const asked = variantsOf(begun);
  const tasks: Task[] = asked.map((variant) => ({ tag: 'variant', k, variant }));
  if (options.typing) tasks.push({ tag: 'typing', k, segment });
  const last = tasks.length > 0 ? yield { tasks, done: DRAWN, next: 1 } : [];
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
    halves: 2 * SPLITS * measured.length,
  };
}

/** Searches every k; where that is dear, hard only those that a first look does not rule out. */
function* planSearches({ plan, framed }: Begun, ks: readonly number[]): Generator<Wave, Fit[], readonly TaskResult[]> {
  const scout = plan.scout !== null && ks.length > 1;
  const first = yield {
    tasks: ks.map((k) => ({ tag: 'search', k, scout })),
    done: 0,
    next: scout ? SCOUTED : SEARCHED,
  };
  const found = fitsOf(first);
  if (!scout) return found;
  const hard = contenders(found, framed.rows.length);
  const second = yield { tasks: hard.map((k) => ({ tag: 'search', k })), done: SCOUTED, next: SEARCHED };
  const better = fitsOf(second);
  return found.map((fit) => better.find(({ k }) => k === fit.k) ?? fit);
}

function fitsOf(results: readonly TaskResult[]): Fit[] {
  return results.flatMap((result) => (result.tag === 'search' ? [result.fit] : []));
}

/** Draws pairs for every k until it is enough for each. */
function* planPairs({ plan }: Begun, fits: readonly Fit[]): Generator<Wave, Stability[], readonly TaskResult[]> {
  const drawn = fits.map(() => 0);
  const parts = fits.map((): PairCounts[] => []);
  for (;;) {
    const tasks = fits.flatMap(({ k, labels }, at) => {
      const agreement = parts[at]?.flatMap((part) => part.agreement) ?? [];
      const batches = nextPairs(drawn[at] ?? 0, agreement, { fewest: plan.fewestPairs, most: plan.pairs });
      return batches.map((batch): Extract<Task, { tag: 'pairs' }> => ({ tag: 'pairs', k, labels, ...batch }));
    });
    if (tasks.length === 0) return fits.map(({ k }, at) => stabilityOf(parts[at] ?? [], k));
    const after = (pairs: readonly number[]) => HELD + ((DRAWN - HELD) * Math.max(...pairs)) / plan.pairs;
    const results = yield { tasks, done: after(drawn), next: after(tasks.map(({ to }) => to)) };
    results.forEach((result, task) => {
      const { k, to } = tasks[task] as (typeof tasks)[number];
      const at = fits.findIndex((fit) => fit.k === k);
      drawn[at] = to;
      if (result.tag === 'pairs') parts[at]?.push(result.counts);
    });
  }
}

/** Splitting a large frame in halves costs more than it tells beside the samples drawn from it. */
function isSmall({ prepared: { points } }: Begun): boolean {
  const size = frameSize(points.count * points.dimensions);
  return size === 'small' || size === 'middle';
}

/** Answers as given where a grid was centred, and each factor left out where there are several. */
function variantsOf({ prepared, framed }: Begun): Variant[] {
  const blocks = blocksOf(framed);
  const without = blocks.length > 1 ? blocks.map(({ block }): Variant => ({ without: block })) : [];
  const isCentred = prepared.encoding.name === 'mixed' && prepared.encoding.centred.length > 0;
  return isCentred ? [{ as: 'given' }, ...without] : without;
}
