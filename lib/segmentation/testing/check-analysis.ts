import { analyse } from '../analyse.ts';
import type { AnalyseFailure } from '../analyse-failure.ts';
import { profileOf } from '../profile/profile-of.ts';
import { segmentRowsOf } from '../segment-rows-of.ts';
import type { RandomAnalysis } from './random-analysis.ts';

/** Failures that a table can be refused with when the options are in order and nobody says stop. */
const refusals: readonly AnalyseFailure['tag'][] = ['noVariables', 'tooFewRows', 'tooFewPatterns'];

/**
 * Analyses and checks all that holds of any document: numbers add up, every one of them is finite, shares are shares, and JSON
 * loses nothing.
 * @returns why the table was refused, or null when it was analysed
 * @throws an Error that says what does not hold
 */
export function checkAnalysis({ table, options }: RandomAnalysis): AnalyseFailure['tag'] | null {
  const result = analyse(table, options);
  if (!result.ok) {
    hold(refusals.includes(result.failure.tag), `refused by ${result.failure.tag}`);
    return result.failure.tag;
  }
  const { segmentation, assignments } = result.value;
  const { used, dropped, segments, variables, excluded, sweep, chosen } = segmentation;
  hold(used + sum(dropped.map(({ count }) => count)) === table.rows, 'used and dropped are all rows');
  hold(variables.length + excluded.length === table.columns.length, 'used and excluded are all columns');
  hold(segments.length === chosen.k, 'as many segments as were chosen');
  hold(sum(segments.map(({ size }) => size)) === used, 'segments hold all that were used');
  hold(
    segments.every(({ size }) => size > 0),
    'no segment is empty',
  );
  hold(new Set(assignments.rows).size === used, 'every used row is assigned once');
  hold(
    assignments.segment.every((at) => at >= 0 && at < chosen.k),
    'rows are assigned to segments',
  );
  hold(
    assignments.certainty.every((share) => share >= 0 && share <= 1),
    'certainty is a share',
  );
  checkFinite(segmentation, 'segmentation');
  checkFinite(profileOf(table, segmentRowsOf(table, segmentation, assignments), segmentation), 'profile');
  for (const { k, hitRate, smallestShare, starts, criterion } of sweep) {
    hold(hitRate > 0 && hitRate <= 1 && starts > 0, `k ${k}: some start ended at the best`);
    hold(smallestShare > 0 && smallestShare <= 1, `k ${k}: every cluster holds someone`);
    hold(criterion.name === 'logLikelihood' || criterion.value >= -1, `k ${k}: ${criterion.name} ${criterion.value}`);
  }
  const squares = sweep.flatMap(({ criterion }) => (criterion.name === 'withinSS' ? [criterion.value] : []));
  const rounding = 1e-9 * (1 + (squares[0] ?? 0));
  hold(
    squares.every((value, at) => at === 0 || value <= (squares[at - 1] as number) + rounding),
    'one more cluster is never worse',
  );
  return null;
}

/** Walks a document: what JSON would turn into null, or leave out, must not be in it. */
function checkFinite(value: unknown, path: string): void {
  if (typeof value === 'number') hold(Number.isFinite(value), `${path} is ${value}`);
  else if (Array.isArray(value) || ArrayBuffer.isView(value))
    (value as readonly unknown[]).forEach((item, at) => {
      checkFinite(item, `${path}[${at}]`);
    });
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) checkFinite(item, `${path}.${key}`);
  else hold(value !== undefined, `${path} is undefined`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, x) => total + x, 0);
}

function hold(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
