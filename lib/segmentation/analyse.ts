import type { Table } from '#lib/responses/table.ts';
import { ok, type Result } from '#lib/result.ts';
import type { AnalyseFailure } from './analyse-failure.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { Assignments, Segmentation } from './segmentation.ts';
import { begin } from './steps/begin.ts';
import { finish } from './steps/finish.ts';
import { run } from './steps/run.ts';
import type { Watch } from './watch.ts';

/**
 * The whole analysis of a table: who and what is used, coordinates, the best partition for every k with its indices and
 * its stability under resampling, the recommended k with reasons, and the segments with what marks them.
 * Pure and synchronous; the same table, options and seed give the same result on every machine, and the order of rows
 * does not matter. Seconds for a thousand rows: run it in a worker thread and listen by `watch`, or share its tasks out
 * among several (`steps/`), which comes to the same.
 */
export function analyse(
  table: Table,
  options: AnalyseOptions,
  watch: Watch = {},
): Result<{ readonly segmentation: Segmentation; readonly assignments: Assignments }, AnalyseFailure> {
  const begun = begin(table, options);
  if (!begun.ok) return begun;
  const calculated = run(begun.value, watch);
  return calculated.ok ? ok(finish(table, begun.value, calculated.value)) : calculated;
}
