import { parentPort, workerData } from 'node:worker_threads';
import type { Table } from '#lib/responses/table.ts';
import { analyse } from '#lib/segmentation/analyse.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import type { FromAnalysis } from './analysis.ts';

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
