import { kmeans as mlKmeans } from 'ml-kmeans';
import { packPoints } from '#lib/segmentation/cluster/packed/pack-points.ts';
import { patterns } from '#lib/segmentation/cluster/patterns.ts';
import { search } from '#lib/segmentation/cluster/search.ts';
import { searchPoints } from '#lib/segmentation/search-points.ts';
import type { Measurement } from '../measurement.ts';
import { answers } from './answers.ts';
import { compareBootstrap } from './compare-bootstrap.ts';
import { compareKernels } from './compare-kernels.ts';
import { compareLatentClass } from './compare-latent-class.ts';
import { compareWhole } from './compare-whole.ts';
import { fuzzed } from './fuzzed.ts';
import { MISSING } from './missing.ts';
import { scikitLearn } from './scikit-learn.ts';
import { timed } from './timed.ts';
import { timedOften } from './timed-often.ts';

/** The same number of k-means++ starts for everyone, one thread, CPU seconds, each on the same answers in the form that it works on: a matrix, or packed points (what packing takes is told beside it). Ours searches as an analysis does, very large sets on a sample first. What DESIGN asks for at least: `bar` times scikit-learn, `mlBar` times ml-kmeans. */
interface Case {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly steps: number;
  readonly k: number;
  readonly starts: number;
  readonly bar?: number;
  readonly mlBar?: number;
}

const cases: readonly Case[] = [
  { name: '1453 × 11 yes/no, k 4, 20 starts', rows: 1453, columns: 11, steps: 2, k: 4, starts: 20 },
  { name: '2000 × 20 yes/no, k 6, 10 starts', rows: 2000, columns: 20, steps: 2, k: 6, starts: 10 },
  {
    name: '10000 × 40 steps of 5, k 6, 3 starts',
    rows: 10_000,
    columns: 40,
    steps: 5,
    k: 6,
    starts: 3,
    bar: 2,
    mlBar: 15,
  },
  {
    name: '100000 × 40 steps of 5, k 6, 2 starts',
    rows: 100_000,
    columns: 40,
    steps: 5,
    k: 6,
    starts: 2,
    bar: 5,
    mlBar: 30,
  },
];

/**
 * Clustering against other libraries, whole analyses against their bars, and tables made by chance. SEGUE_BENCH_LARGE=1 adds a million
 * rows and a hundred thousand tables, about an hour.
 */
export async function suite(): Promise<readonly Measurement[]> {
  const isLarge = process.env.SEGUE_BENCH_LARGE === '1';
  return [
    ...cases.flatMap(compareKmeans),
    ...compareBootstrap(),
    ...compareLatentClass(),
    ...compareKernels(),
    ...compareWhole(isLarge),
    ...fuzzed(isLarge),
  ];
}

function compareKmeans({ name, rows, columns, steps, k, starts, bar, mlBar }: Case): Measurement[] {
  const values = answers(rows, columns, steps, 5);
  const effort = { least: starts, most: starts, recur: Number.POSITIVE_INFINITY, patience: 0, keepRivals: false };
  const packed = packPoints(patterns(Float64Array.from(values), rows, columns).points);
  const limit = searchPoints(packed.points.count, columns);
  const packing = timed(() => packPoints(patterns(Float64Array.from(values), rows, columns).points)).seconds;
  const own = timedOften(() => search(packed, k, effort, limit, 1, () => false));
  const ownCriterion = own.value?.partition.criterion ?? Number.NaN;
  const matrix = Array.from({ length: rows }, (_, r) => Array.from(values.subarray(r * columns, (r + 1) * columns)));
  const ml = timedOften(() => bestOfMl(matrix, k, starts));
  const python = scikitLearn({ rows, columns, values, k, starts, pairs: 0 });
  const seconds = { value: own.seconds, unit: 's CPU' };
  const out: Measurement[] = [
    { name: `k-means ${name}: gathering and packing`, value: packing, unit: 's CPU', reference: null, ratio: null },
    {
      ...{ name: `k-means ${name}: time, ml-kmeans`, ...seconds, reference: ml.seconds },
      ...against(ml.seconds / own.seconds, mlBar),
    },
    criterionAgainst(`k-means ${name}: criterion, ml-kmeans`, ownCriterion, ml.value),
  ];
  const title = `k-means ${name}: time, scikit-learn`;
  if (!python) return [...out, { name: title, ...seconds, reference: null, ratio: null, note: MISSING }];
  out.push({
    ...{ name: title, ...seconds, reference: python.seconds, note: `scikit-learn ${python.version}` },
    ...against(python.seconds / own.seconds, bar),
  });
  if (python.criterion === null) return out;
  return [...out, criterionAgainst(`k-means ${name}: criterion, scikit-learn`, ownCriterion, python.criterion)];
}

/** A ratio, and whether it holds where a bar is set. */
function against(ratio: number, bar: number | undefined): Pick<Measurement, 'ratio' | 'holds'> {
  return { ratio, ...(bar !== undefined && { holds: ratio >= bar }) };
}

/** Ours may not be worse than one in a thousand: starts are few and drawn differently. */
function criterionAgainst(name: string, value: number, reference: number): Measurement {
  const ratio = reference / value;
  return { name, value, unit: 'within SS', reference, ratio, holds: ratio > 0.999 };
}

function bestOfMl(matrix: number[][], k: number, starts: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= starts; seed++) {
    const { clusters, centroids } = mlKmeans(matrix, k, { initialization: 'kmeans++', seed, maxIterations: 300 });
    let total = 0;
    matrix.forEach((row, i) => {
      const centre = centroids[clusters[i] ?? 0] ?? [];
      total += row.reduce((sum, x, j) => sum + (x - (centre[j] ?? 0)) ** 2, 0);
    });
    best = Math.min(best, total);
  }
  return best;
}
