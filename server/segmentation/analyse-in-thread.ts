import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Table } from '#lib/responses/table.ts';
import { fail, type Result } from '#lib/result.ts';
import type { AnalyseFailure } from '#lib/segmentation/analyse-failure.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import type { Analysis, FromAnalysis } from './analysis.ts';
import { shareTable } from './share-table.ts';

export interface AnalyseInThreadInput {
  readonly table: Table;
  readonly options: AnalyseOptions;
  /** Threads that calculate, 1 or more; as many as the machine has cores unless said. The result does not depend on it. */
  readonly threads?: number;
  /** Aborting ends the threads at once, wherever their calculation is. */
  readonly signal?: AbortSignal;
  /** Share done, 0–1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Runs one analysis on threads of its own, so that the process stays free to report, to answer and to cancel.
 * Rejects only by a fault of ours: a thread that broke, or ran out of memory.
 */
export function analyseInThread(input: AnalyseInThreadInput): Promise<Result<Analysis, AnalyseFailure>> {
  if (input.signal?.aborted) return Promise.resolve(fail({ tag: 'stopped' }));
  return new Promise((resolve, reject) => {
    const { table, options, threads = availableParallelism() } = input;
    const thread = new Worker(new URL('./analysis-thread.ts', import.meta.url), {
      workerData: { table: shareTable(table), options, threads },
    });
    const stop = () => {
      resolve(fail({ tag: 'stopped' }));
      void thread.terminate();
    };
    input.signal?.addEventListener('abort', stop, { once: true });
    thread.on('message', (message: FromAnalysis) => {
      if (message.tag === 'progress') input.onProgress?.(message.done);
      // Node itself sends messages from threads when it watches files.
      else if (message.tag === 'result') resolve(message.result);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      input.signal?.removeEventListener('abort', stop);
      reject(new Error(`the analysis thread ended with code ${code} and no result`));
    });
  });
}
