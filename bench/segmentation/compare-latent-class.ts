import { mixtureFitter } from '#lib/segmentation/cluster/mixture/mixture-fitter.ts';
import { answersOf } from '#lib/segmentation/encode/answers-of.ts';
import { distinctAnswers } from '#lib/segmentation/encode/distinct-answers.ts';
import { encodeMixed } from '#lib/segmentation/encode/mixed.ts';
import { frame } from '#lib/segmentation/frame.ts';
import type { Measurement } from '../measurement.ts';
import { answers } from './answers.ts';
import { tableOf } from './table-of.ts';
import { timed } from './timed.ts';

/** R's poLCA 1.6 on 1453 × 11 yes/no answers, 20 starts of each number of classes from 2 to 8; it is not packaged, so this was measured once. */
const POLCA_SECONDS = 46;
const STARTS = 20;
const LEAST_RATIO = 50;

/** Latent classes, the best of 20 random starts for each of 2 … 8; one that cannot come to the best any more is given up. */
export function compareLatentClass(): Measurement[] {
  const [rows, columns] = [1453, 11];
  const framed = frame(tableOf(answers(rows, columns, 2, 5), rows, columns), undefined, 'latent-class');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const points = distinctAnswers(encodeMixed(framed.value), answersOf(framed.value, 'cut').answers);
  const fitter = mixtureFitter(points.answers, 0, points.answers.count);
  const effort = { least: STARTS, most: STARTS, recur: STARTS, patience: 0, keepRivals: false };
  const run = () => {
    for (let k = 2; k <= 8; k++) fitter.fit({ k, effort, seed: 1, stop: () => false });
  };
  run();
  const { seconds } = timed(run);
  const ratio = POLCA_SECONDS / seconds;
  return [
    {
      name: `latent class ${STARTS} starts × k 2…8, ${rows} × ${columns}`,
      value: seconds,
      unit: 's CPU',
      reference: POLCA_SECONDS,
      ratio,
      holds: ratio >= LEAST_RATIO,
      note: 'stored: poLCA of R on answers of the same size, another machine',
    },
  ];
}
