import { fail, ok, type Result } from '#lib/result.ts';
import type { AnalyseFailure } from './analyse-failure.ts';
import type { AnalyseOptions } from './analyse-options.ts';

/** Segments are named by letters, so there are at most as many as letters. */
const MOST_SEGMENTS = 26;
const MOST_REPEATS = 1000;

/** The options when they can be followed. */
export function checkOptions(options: AnalyseOptions): Result<AnalyseOptions, AnalyseFailure> {
  const { k, seed, replicates, restarts, weights } = options;
  const whole = Number.isInteger(k.from) && Number.isInteger(k.to);
  if (!whole || k.from < 1 || k.to < k.from || k.to > MOST_SEGMENTS) return fail({ tag: 'badK', ...k });
  if (!Number.isSafeInteger(seed) || seed < 0) return fail({ tag: 'badSeed', seed });
  if (replicates !== undefined && !isCount(replicates)) return fail({ tag: 'badReplicates', replicates });
  if (restarts !== undefined && !isCount(restarts)) return fail({ tag: 'badRestarts', restarts });
  if (weights && (options.method === 'kmeans' || !Object.values(weights.of).every(isWeight)))
    return fail({ tag: 'badWeights' });
  return ok(options);
}

function isWeight(weight: number): boolean {
  return Number.isFinite(weight) && weight >= 0;
}

function isCount(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= MOST_REPEATS;
}
