import type { Distance } from '../../distance/distance.ts';
import { distanceMatrix } from '../../distance/distance-matrix.ts';
import { drawSome } from '../draw-some.ts';
import type { Fit, FitTask, Fitter } from '../fitter.ts';
import { membersOf } from '../members-of.ts';
import { restarts } from '../restarts.ts';
import { buildMedoids } from './build-medoids.ts';
import { fasterPam } from './faster-pam.ts';
import { gatherByMedoid } from './gather-by-medoid.ts';
import { seedMedoids } from './seed-medoids.ts';

/** Points that all pairs are measured of: 5,000 take 100 MB. Of more, samples are clustered. */
const MATRIX_POINTS = 5_000;
const SAMPLE_POINTS = 2_000;

/**
 * k-medoids (partitioning around medoids): makes the summed distance of respondents to the nearest of k medoids least,
 * which are points of positive weight. The first start is BUILD, the others are drawn; each goes downhill by FasterPAM
 * until no swap of a medoid with another point is better. `effort.patience` does not matter.
 *
 * Of more than `matrixPoints` points each start clusters another sample of `samplePoints` of them, drawn equally likely
 * and with their weights, and the medoids that are best for all points are kept (CLARA). Samples seldom end at the very
 * same medoids, so hits are few then.
 *
 * Medoids are in the order of points; a point goes to the nearest, the lowest number on a tie, a medoid to itself.
 * @param weights respondents at each point
 * @see L. Kaufman, P. Rousseeuw (1990), Finding groups in data; E. Schubert, P. Rousseeuw (2021), Fast and eager k-medoids
 */
export function medoidFitter(
  distance: Distance,
  weights: Float64Array,
  { matrixPoints = MATRIX_POINTS, samplePoints = SAMPLE_POINTS } = {},
): Fitter {
  let whole: Float32Array | undefined;

  /** All pairs of the frame are measured once, for every k and every sample of respondents. */
  function matrixOf(members: Int32Array): Float32Array {
    if (distance.count > matrixPoints) return distanceMatrix(distance, members);
    whole ??= distanceMatrix(
      distance,
      Int32Array.from({ length: distance.count }, (_, i) => i),
    );
    return members.length === distance.count ? whole : gather(whole, distance.count, members);
  }

  function fit(task: FitTask): Fit | null {
    const { k } = task;
    const counted = task.weights ?? weights;
    const present = membersOf(counted);
    if (present.length < k || task.stop()) return null;
    const all = present.length <= matrixPoints ? matrixOf(present) : undefined;
    const found = restarts(task, all !== undefined && (k === 1 || k === present.length), (random, start) => {
      const members = all ? present : drawSome(present, Math.max(samplePoints, 2 * k), random);
      const matrix = all ?? distanceMatrix(distance, members);
      const weigh = Float64Array.from(members, (i) => counted[i] as number);
      const built = start === 0 || k === 1 || !all;
      const medoids = built ? buildMedoids(matrix, weigh, k) : seedMedoids(matrix, weigh, k, random);
      fasterPam(matrix, weigh, medoids, random);
      return gatherByMedoid(distance, medoids.map((at) => members[at] as number).sort(), counted);
    });
    if (!found) return null;
    const { best, starts, hits, rivals } = found;
    return {
      k,
      labels: best.labels,
      criterion: { name: 'withinDistance', value: best.criterion },
      starts,
      hits,
      rivals,
    };
  }

  return { count: distance.count, weights, fit };
}

/** The rows and columns of `members` out of a matrix of `count`. */
function gather(matrix: Float32Array, count: number, members: Int32Array): Float32Array {
  const m = members.length;
  const out = new Float32Array(m * m);
  for (let a = 0; a < m; a++) {
    const from = (members[a] as number) * count;
    for (let b = 0; b < m; b++) out[a * m + b] = matrix[from + (members[b] as number)] as number;
  }
  return out;
}
