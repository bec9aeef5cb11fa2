import { seededRandom } from '#lib/random.ts';
import type { Table } from '#lib/responses/table.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { AnalyseFailure } from '../analyse-failure.ts';
import type { AnalyseOptions } from '../analyse-options.ts';
import { budget } from '../budget.ts';
import { checkOptions } from '../check-options.ts';
import { frame } from '../frame.ts';
import { prepare } from '../prepare.ts';
import { sampleFrame } from '../sample-frame.ts';
import { weightingOf } from '../weighting/weighting-of.ts';
import type { Begun } from './begun.ts';

/** Streams of the seed that draw the respondents who are held against chance, and of whom variants are made. */
const SAMPLE_STREAM = 0x90;
const VARIANT_STREAM = 0x7a2;
/** What a factor carries shows in so many people as well as in more. */
const MOST_VARIANT_ROWS = 5_000;

/**
 * Checks the options, settles the frame, encodes it and plans the work. Every worker of one analysis begins it by itself, and
 * all come to the same. O(rows log rows × variables).
 */
export function begin(table: Table, options: AnalyseOptions): Result<Begun, AnalyseFailure> {
  const checked = checkOptions(options);
  if (!checked.ok) return checked;
  const framed = frame(table, options.variables, options.method, options.weights, options.weightBy);
  if (!framed.ok) return framed;
  const { rows } = framed.value;
  const needed = Math.max(2, options.k.from);
  if (rows.length < needed) return fail({ tag: 'tooFewRows', rows: rows.length, needed });
  const prepared = prepare(framed.value, options);
  const { count } = prepared.fitter;
  const { dimensions } = prepared.points;
  if (count < options.k.from) return fail({ tag: 'tooFewPatterns', patterns: count, needed: options.k.from });
  const range = { from: options.k.from, to: Math.min(options.k.to, count) };
  const plan = budget(count, dimensions, rows.length, prepared.algorithm, options);
  const { patternOf } = prepared;
  const sampled = sampleFrame(framed.value, patternOf, plan.referenceRows, seededRandom(options.seed, SAMPLE_STREAM));
  const variants = sampleFrame(framed.value, patternOf, MOST_VARIANT_ROWS, seededRandom(options.seed, VARIANT_STREAM));
  return ok({
    ...{ options, framed: framed.value, prepared, plan, range, weighting: weightingOf(framed.value) },
    sample: sampled.frame,
    variants: variants.frame,
    variantPlaces: variants.places,
  });
}
