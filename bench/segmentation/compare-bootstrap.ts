import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget } from '#lib/segmentation/budget.ts';
import type { Effort } from '#lib/segmentation/cluster/effort.ts';
import { kmeansFitter } from '#lib/segmentation/cluster/kmeans-fitter.ts';
import { patterns } from '#lib/segmentation/cluster/patterns.ts';
import { bootstrapPairs } from '#lib/segmentation/stability/bootstrap-pairs.ts';
import type { Measurement } from '../measurement.ts';
import { answers } from './answers.ts';
import { MISSING } from './missing.ts';
import { scikitLearn } from './scikit-learn.ts';
import { timed } from './timed.ts';

const [ROWS, COLUMNS, PAIRS, MOST] = [1453, 11, 100, 8];
const STARTS = 5;
/** scikit-learn is given so many pairs, and its time is multiplied. */
const FEWER_PAIRS = 10;
const [LEAST_RATIO, MOST_SECONDS] = [25, 1];

/**
 * 100 pairs of bootstrap samples for k = 2 … 8 on 1453 × 11 yes/no answers: with as many starts as scikit-learn, and searched as an analysis does, where
 * a median over better searches no longer moves. On made-up answers, and on the brand image of published data where SEGUE_REFERENCE_DATA has them.
 */
export function compareBootstrap(): Measurement[] {
  const made = compare('', answers(ROWS, COLUMNS, 2, 5));
  const published = brandImage();
  return published ? [...made, ...compare(', published answers', published)] : made;
}

function compare(title: string, values: Uint8Array): Measurement[] {
  const { points } = patterns(Float64Array.from(values), ROWS, COLUMNS);
  const name = `bootstrap ${PAIRS} pairs × k 2…${MOST}, ${ROWS} × ${COLUMNS}${title}`;
  const fitter = kmeansFitter(points, points.count);
  const run = (effort: Effort, pairs: number) => {
    let [sum, compared] = [0, 0];
    for (let k = 2; k <= MOST; k++) {
      const labels = new Int32Array(points.count).map((_, i) => i % k);
      const options = { draws: ROWS, effort, seed: 1 };
      const found = bootstrapPairs(fitter, { k, labels }, options, 0, pairs, () => false);
      for (const ari of found?.agreement ?? []) sum += ari;
      compared += found?.agreement.length ?? 0;
    }
    return sum / compared;
  };
  const alike = { least: STARTS, most: STARTS, recur: STARTS, patience: 0, keepRivals: false };
  const thorough = budget(points.count, COLUMNS, ROWS, 'kmeans', {}).refit;
  run(alike, 5);
  const own = timed(() => run(alike, PAIRS));
  const whole = timed(() => run(thorough, PAIRS));
  const python = scikitLearn({ rows: ROWS, columns: COLUMNS, values, k: MOST, starts: STARTS, pairs: FEWER_PAIRS });
  const reference = python ? (python.seconds * PAIRS) / FEWER_PAIRS : null;
  const told = (value: number) => ({ value, unit: 's CPU', reference, ratio: reference && reference / value });
  const note = python
    ? `scikit-learn ${python.version}: ${FEWER_PAIRS} pairs, times ${PAIRS / FEWER_PAIRS}; mean adjusted Rand ${(python.agreement ?? 0).toFixed(3)}, ours`
    : `${MISSING}; mean adjusted Rand`;
  return [
    {
      ...{ name: `${name}, ${STARTS} starts each`, ...told(own.seconds), note: `${note} ${own.value.toFixed(3)}` },
      holds: own.seconds <= MOST_SECONDS && (reference === null || reference / own.seconds >= LEAST_RATIO),
    },
    {
      name: `${name}, searched as an analysis does`,
      ...told(whole.seconds),
      note: `${note} ${whole.value.toFixed(3)}`,
    },
  ];
}

/** Eleven yes/no answers of 1453 people to a survey about a brand (R package MSA, GPL-2, not kept here). */
function brandImage(): Uint8Array | null {
  const folder = process.env.SEGUE_REFERENCE_DATA;
  if (!folder) return null;
  const rows = readFileSync(join(folder, 'data', 'mcdonalds.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return Uint8Array.from(
    rows.flatMap((row) => row.split(',').slice(0, COLUMNS)),
    (cell) => Number(/yes/i.test(cell)),
  );
}
