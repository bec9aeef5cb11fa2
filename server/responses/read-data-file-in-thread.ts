import { Worker } from 'node:worker_threads';
import type { ImportFailure } from '#lib/responses/import-outcome.ts';
import type { Result } from '#lib/result.ts';
import type { DataFile } from './read-data-file.ts';

/**
 * `readDataFile` on a thread of its own, so that the process goes on answering respondents; one file after the other, because a large
 * one takes several times its size of memory while it is read ([S42]). Rejects by a fault of ours only.
 */
export function readDataFileInThread(bytes: Uint8Array): Promise<Result<DataFile, ImportFailure>> {
  const holder = globalThis as { [key]?: Promise<unknown> };
  const mine = (holder[key] ?? Promise.resolve()).then(() => read(bytes));
  holder[key] = mine.catch(() => undefined);
  return mine;
}

/** On globalThis, because server code is loaded twice in the web process and one queue must bound both. */
const key = Symbol.for('segue.data-file');

function read(bytes: Uint8Array): Promise<Result<DataFile, ImportFailure>> {
  return new Promise((resolve, reject) => {
    // Sent as a message: the bundler keeps `workerData` for itself.
    const thread = new Worker(new URL('./data-file-thread.ts', import.meta.url));
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread that reads a file ended with code ${code}`)));
    thread.postMessage(bytes);
  });
}
