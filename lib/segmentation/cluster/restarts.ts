import { type Random, seededRandom } from '#lib/random.ts';
import type { FitTask } from './fitter.ts';

/** Where one start ended. */
export interface Ending {
  /** To be made least. */
  readonly criterion: number;
  readonly labels: Int32Array;
}

export interface Restarted {
  readonly best: Ending;
  readonly starts: number;
  readonly hits: number;
  readonly rivals: readonly Int32Array[];
}

/** Two criteria closer than this, relatively, are the same optimum; rivals lie within the second. As in `kmeans`. */
const SAME = 1e-9;
const RIVAL = 1e-3;

/**
 * Starts anew until the least criterion has come up `effort.recur` times, at least `effort.least` and at most
 * `effort.most` times; every start has its own stream of the seed. Null when stopped before the first.
 * @param once one start is enough, because every start ends the same
 */
export function restarts(
  { effort, seed, stop }: FitTask,
  once: boolean,
  attempt: (random: Random, start: number) => Ending,
): Restarted | null {
  let best: Ending | null = null;
  let others: Ending[] = [];
  let starts = 0;
  let hits = 0;
  while (starts < effort.most && (starts < effort.least || hits < effort.recur)) {
    if (stop()) break;
    const end = attempt(seededRandom(seed, starts), starts);
    starts++;
    if (best === null || end.criterion < best.criterion - SAME * (1 + best.criterion)) {
      if (best !== null && effort.keepRivals) others.push(best);
      best = end;
      hits = 1;
    } else if (end.criterion <= best.criterion + SAME * (1 + best.criterion)) hits++;
    else if (effort.keepRivals) others.push(end);
    if (once) break;
  }
  if (best === null) return null;
  const most = best.criterion * (1 + RIVAL);
  others = others.filter((end) => end.criterion <= most);
  return { best, starts, hits, rivals: others.map((end) => end.labels) };
}
