import { findMixtureKernel } from '../../kernel/mixture/find-mixture-kernel.ts';
import { layOut } from '../../kernel/mixture/lay-out.ts';
import type { MixturePlaces } from '../../kernel/mixture/mixture-places.ts';
import { classLogs } from './class-logs.ts';
import { copyBlock } from './copy-block.ts';
import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import { type MixtureSums, takeSums } from './mixture-sums.ts';

/** Up to so many points stay in the kernel's memory from one call to the next. */
const KEPT = 2048;
/** More go through it so many at a time: what they need stays in the nearest caches, and memory does not grow with the frame. */
const BLOCK = 512;

/** Products above this are taken the logarithm of before they grow too large. */
const ENOUGH = 1e100;

/** The few points that are in the kernel's memory now, and that memory. */
let kept: { readonly data: MixtureData; readonly memory: Float64Array } | undefined;

/**
 * The expectation step: the probability of each class for each point under `model`, summed into `sums`. A missing answer
 * leaves its factor out, which is full-information maximum likelihood when answers are missing at random.
 * O(count × k × (packs + numeric variables)).
 * @param weights people at each point; points of weight 0 are not summed
 * @param each hears the memberships of every point, those of weight 0 too; the array is reused. It must not itself begin an expectation step.
 * @param kernel what does the inner loops; every kernel gives the same bits
 * @returns log-likelihood, in units of the whole frame
 */
export function expectClasses(
  data: MixtureData,
  weights: Float64Array,
  model: MixtureModel,
  sums: MixtureSums,
  each?: (i: number, memberships: Float64Array) => void,
  kernel = findMixtureKernel(),
): number {
  const { k } = model;
  const { count, numeric, codes } = data;
  const block = count > KEPT ? BLOCK : count;
  const places = layOut({ k, block, packs: codes.packs, numeric, rows: codes.rows, gapRows: numeric });
  const { f64, i32 } = kernel.reserve(places.bytes);
  kernel.aim(places);
  classLogs(data, model, f64, places);
  f64.fill(0, places.people / 8, places.bytes / 8);
  const memberships = new Float64Array(k);
  let logLikelihood = 0;
  for (let first = 0; first < count; first += block) {
    const next = Math.min(count, first + block);
    let points = 0;
    for (let i = first; i < next; i++) {
      const w = weights[i] as number;
      if (w === 0 && !each) continue;
      i32[places.list / 4 + points] = i - first;
      f64[places.weights / 8 + points] = w;
      points++;
    }
    if (kept?.data !== data || kept.memory !== f64) {
      copyBlock(data, first, next, f64, i32, places);
      kept = count > KEPT ? undefined : { data, memory: f64 };
    }
    kernel.score(points);
    kernel.share(points);
    logLikelihood += logDensity(f64, places, points);
    for (let t = 0; each && t < points; t++) {
      const from = places.scores / 8 + t * 2 * places.pairs;
      for (let c = 0; c < k; c++) memberships[c] = f64[from + c] as number;
      each(first + t, memberships);
    }
    kernel.sum(points);
  }
  takeSums(f64, places, data, sums);
  return logLikelihood;
}

/** Log of the density at all points of a block, each to the power of its weight. A product of small powers needs one logarithm for many. */
function logDensity(f64: Float64Array, { tops, weights }: MixturePlaces, points: number): number {
  let log = 0;
  let product = 1;
  for (let t = 0; t < points; t++) {
    const w = f64[weights / 8 + t] as number;
    const total = f64[tops / 8 + 2 * t + 1] as number;
    log += w * (f64[tops / 8 + 2 * t] as number);
    if (w === 1) product *= total;
    else if (w === 2) product *= total * total;
    else log += w * Math.log(total);
    if (product < ENOUGH) continue;
    log += Math.log(product);
    product = 1;
  }
  return log + Math.log(product);
}
