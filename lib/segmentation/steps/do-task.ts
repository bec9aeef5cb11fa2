import { seededRandom } from '#lib/random.ts';
import { bootstrapPairs } from '../stability/bootstrap-pairs.ts';
import { predictionStrength } from '../stability/prediction-strength.ts';
import { SPLITS } from '../stability/splits.ts';
import { clusterByChance } from '../structure/cluster-by-chance.ts';
import type { Begun } from './begun.ts';
import { findPlacing } from './find-placing.ts';
import { findTyping } from './find-typing.ts';
import type { Task, TaskResult } from './task.ts';
import { variantLabels } from './variant-labels.ts';

/** Streams of the seed for what is drawn besides random starts. */
const BOOTSTRAP_STREAM = 0xb007;
const DEAL_STREAM = 0xdea1;
const SPLIT_STREAM = 0x5b117;

/** Does one piece of an analysis. Null when told to stop. */
export function doTask(begun: Begun, task: Task, stop: () => boolean): TaskResult | null {
  const { prepared, options, plan, range, sample } = begun;
  const { fitter, encode } = prepared;
  const { seed } = options;
  switch (task.tag) {
    case 'search': {
      const effort = (task.scout ? plan.scout : null) ?? plan.search;
      const fit = stop() ? null : fitter.fit({ k: task.k, effort, seed, stop });
      return fit && !stop() ? { tag: 'search', fit } : null;
    }
    case 'pairs': {
      const drawn = { draws: plan.draws, effort: plan.refit, seed: streamSeed(seed, BOOTSTRAP_STREAM + task.k) };
      const counts = bootstrapPairs(fitter, task, drawn, task.from, task.to, stop);
      return counts && { tag: 'pairs', counts };
    }
    case 'variant': {
      const labels = stop() ? null : variantLabels(begun, task.k, task.variant, stop);
      return stop() ? null : { tag: 'variant', labels };
    }
    case 'typing':
      return stop() ? null : { tag: 'typing', typing: findTyping(begun, task.k, task.segment) };
    case 'placing':
      return stop() ? null : { tag: 'placing', accuracy: findPlacing(begun, task.k, task.labels) };
    case 'strength': {
      const split = { splits: SPLITS, effort: plan.refit, seed: streamSeed(seed, SPLIT_STREAM + task.k) };
      const found = predictionStrength(fitter, task.k, split, stop);
      return found && { tag: 'strength', strength: found.mean };
    }
    case 'chance': {
      const ks = Array.from({ length: range.to - range.from + 1 }, (_, at) => range.from + at);
      const searched = { ks, effort: plan.reference, seed: streamSeed(seed, DEAL_STREAM) };
      const clusters = clusterByChance(sample, encode, task.draw, searched, stop);
      return clusters && { tag: 'chance', clusters };
    }
  }
}

function streamSeed(seed: number, stream: number): number {
  return Math.floor(seededRandom(seed, stream)() * 2 ** 32);
}
