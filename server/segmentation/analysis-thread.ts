import { parentPort, workerData } from 'node:worker_threads';
import type { Table } from '#lib/responses/table.ts';
import type { Result } from '#lib/result.ts';
import { analyse } from '#lib/segmentation/analyse.ts';
import type { AnalyseFailure } from '#lib/segmentation/analyse-failure.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import type { Analysis } from './analyse-in-thread.ts';

/** What the thread says to who started it. */
export type FromAnalysis =
  | { readonly tag: 'progress'; readonly done: number }
  | { readonly tag: 'result'; readonly result: Result<Analysis, AnalyseFailure> };

const { table, options } = workerData as { table: Table; options: AnalyseOptions };
let told = 0;

const result = analyse(table, options, {
  progress: ({ done }) => {
    if (done - told < 0.005 && done < 1) return;
    told = done;
    say({ tag: 'progress', done });
  },
});
say({ tag: 'result', result });

function say(message: FromAnalysis): void {
  parentPort?.postMessage(message);
}
