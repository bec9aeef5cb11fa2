import type { Measurement } from '../measurement.ts';
import { fuzz } from './fuzz.ts';

const FEW = 2_000;
const MANY = 100_000;

/** Tables made by chance that were analysed without breaking a rule; breaking one ends the suite with the table that did. */
export function fuzzed(isLarge: boolean): Measurement[] {
  const { runs, refused, seconds } = fuzz(isLarge ? MANY : FEW, 1);
  const told = `${refused} refused with a reason; ${seconds.toFixed(0)} s CPU`;
  const note = isLarge ? told : `${told}; ${MANY} with SEGUE_BENCH_LARGE=1`;
  return [
    { name: 'tables made by chance', value: runs, unit: 'analyses', reference: null, ratio: null, holds: true, note },
  ];
}
