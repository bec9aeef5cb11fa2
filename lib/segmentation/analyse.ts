import type { Table } from '#lib/responses/table.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { AnalyseFailure } from './analyse-failure.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { type Budget, budget } from './budget.ts';
import { checkOptions } from './check-options.ts';
import { chooseK } from './choose-k/choose-k.ts';
import { sayReasons } from './choose-k/say-reasons.ts';
import { type Patterns, patterns } from './cluster/patterns.ts';
import { describeVariable } from './describe-variable.ts';
import type { Encoded } from './encode/encoded.ts';
import { encodeMixed } from './encode/mixed.ts';
import { encodeRaw } from './encode/raw.ts';
import { type Frame, frame } from './frame.ts';
import { nameSegments } from './profile/name-segments.ts';
import { segmentsOf } from './profile/segments-of.ts';
import type { Assignments, Segmentation } from './segmentation.ts';
import { type Solution, sweep } from './sweep.ts';
import type { Watch } from './watch.ts';

/**
 * The whole analysis of a table: who and what is used, coordinates, the best partition for every k with its indices and
 * its stability under resampling, the recommended k with reasons, and the segments with what marks them.
 * Pure and synchronous; the same table, options and seed give the same result on every machine, and the order of rows
 * does not matter. Seconds for a thousand rows: run it in a worker thread and listen by `watch`.
 */
export function analyse(
  table: Table,
  options: AnalyseOptions,
  watch: Watch = {},
): Result<{ readonly segmentation: Segmentation; readonly assignments: Assignments }, AnalyseFailure> {
  const checked = checkOptions(options);
  if (!checked.ok) return checked;
  const framed = frame(table, options.variables, options.method, options.weights);
  if (!framed.ok) return framed;
  const { rows } = framed.value;
  const needed = Math.max(2, options.k.from);
  if (rows.length < needed) return fail({ tag: 'tooFewRows', rows: rows.length, needed });
  const encoded = encode(framed.value, options);
  const gathered = patterns(encoded.values, rows.length, encoded.dimensions);
  const { count } = gathered.points;
  if (count < options.k.from) return fail({ tag: 'tooFewPatterns', patterns: count, needed: options.k.from });
  const to = Math.min(options.k.to, count);
  const plan = budget(count, encoded.dimensions, rows.length, options);
  const solutions = sweep(gathered.points, { from: options.k.from, to }, plan, options.seed, watch);
  if (!solutions) return fail({ tag: 'stopped' });
  return ok(write(table, framed.value, encoded, gathered, plan, solutions, options));
}

function encode(framed: Frame, { method, weights, centre = false, standardise = false }: AnalyseOptions): Encoded {
  return method === 'kmeans' ? encodeRaw(framed, { centre, standardise }) : encodeMixed(framed, weights);
}

function write(
  table: Table,
  framed: Frame,
  encoded: Encoded,
  gathered: Patterns,
  plan: Budget,
  solutions: readonly Solution[],
  options: AnalyseOptions,
): { readonly segmentation: Segmentation; readonly assignments: Assignments } {
  const entries = solutions.map((solution) => solution.entry);
  const { k, verdict, reasons } = chooseK(entries, framed.rows.length);
  const chosen = solutions.find((solution) => solution.entry.k === k) as Solution;
  const order = nameSegments(chosen.partition, encoded.dimensions);
  const segment = Int32Array.from(gathered.patternOf, (at) => order[chosen.partition.labels[at] as number] as number);
  const certainty = Float64Array.from(gathered.patternOf, (at) => chosen.certainty[at] as number);
  const segmentation: Segmentation = {
    used: framed.rows.length,
    dropped: framed.dropped,
    variables: framed.columns.map((column) => describeVariable(column, table.rows)),
    excluded: framed.excluded,
    method: options.method,
    encoding: encoded.encoding,
    seed: options.seed,
    bootstrap: { pairs: plan.pairs, rows: plan.draws },
    silhouetteRows: plan.silhouetteRows,
    sweep: entries,
    chosen: { k, verdict, why: sayReasons(reasons, options.locale ?? 'en'), reasons },
    segments: segmentsOf(framed, segment, k, chosen.stabilities, order),
  };
  return { segmentation, assignments: { rows: framed.rows, segment, certainty } };
}
