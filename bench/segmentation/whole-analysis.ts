import { analyseInThread } from '#server/segmentation/analyse-in-thread.ts';
import { shareTable } from '#server/segmentation/share-table.ts';
import { mixedAnswers } from './mixed-answers.ts';

/** What one whole analysis cost, as this file prints it. */
export interface WholeAnalysis {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the process ever held, the table in it. */
  readonly megabytes: number;
  readonly k: number;
}

// A process of its own, so that its memory is that of this analysis: `node whole-analysis.ts ROWS COLUMNS`.
const [rows = 0, columns = 0] = process.argv.slice(2).map(Number);
const table = shareTable(mixedAnswers(rows, columns), 'spent');
const began = performance.now();
const cpu = process.cpuUsage();
const options = { method: 'auto', k: { from: 2, to: 8 }, seed: 1, typing: true } as const;
const found = await analyseInThread({ table, options, threads: 2 });
if (!found.ok) throw new Error(found.failure.tag);
const { user, system } = process.cpuUsage(cpu);
const cost: WholeAnalysis = {
  seconds: (performance.now() - began) / 1000,
  cpuSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  k: found.value.segmentation.chosen.k,
};
console.log(JSON.stringify(cost));
