import { Worker } from 'node:worker_threads';
import type { FromArgon2, ToArgon2 } from './argon2-thread.ts';

/** Most questions that wait at once: one or two seconds of work. More are refused: a flood of sign-ins must not pile up. */
const longestQueue = 32;

/**
 * Asks the one thread that hashes passwords, so that the process goes on answering ([S30]); undefined when too many wait.
 * About 30 ms and 19 MiB a question, one after another. The thread starts at first need and lets the process end.
 */
export async function askArgon2(question: Omit<ToArgon2, 'id'>): Promise<string | boolean | undefined> {
  const thread = theThread();
  if (thread.waiting.size >= longestQueue) return undefined;
  const id = thread.next++;
  return new Promise((resolve, reject) => {
    thread.waiting.set(id, { resolve, reject });
    thread.worker.ref();
    thread.worker.postMessage({ ...question, id } satisfies ToArgon2);
  });
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve: (answer: string | boolean) => void; reject: (error: Error) => void }>;
  next: number;
}

const key = Symbol.for('segue.argon2');

/** On globalThis, because server code is loaded twice in the web process and one queue must bound both. */
function theThread(): Thread {
  const holder = globalThis as { [key]?: Thread | undefined };
  holder[key] ??= startThread(() => {
    holder[key] = undefined;
  });
  return holder[key];
}

function startThread(onEnd: () => void): Thread {
  const worker = new Worker(new URL('./argon2-thread.ts', import.meta.url));
  const waiting: Thread['waiting'] = new Map();
  const end = (error: Error) => {
    onEnd();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (message: FromArgon2) => {
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (waiting.size === 0) worker.unref();
    if ('error' in message) asker?.reject(new Error(message.error));
    else asker?.resolve(message.answer);
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => end(new Error(`the thread that hashes passwords ended with code ${code}`)));
  worker.unref();
  return { worker, waiting, next: 1 };
}
