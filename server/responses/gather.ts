/**
 * Turns a function that handles many things in one go into one that takes them one at a time, so that things asked for
 * at the same moment share a round trip and a commit.
 *
 * Nothing waits for company: the first is handled at the end of the event-loop turn in which it came; whatever comes
 * while `atOnce` batches are under way goes together in the next. Two things with the same key never share a batch. When
 * a batch throws, its things are tried again one by one, so that a bad one fails alone; unless the error is nobody's own
 * (`isEverybodys`: the database is away), then all of them fail with it.
 * @param handle gives one outcome per thing, in order
 */
export function gather<T, R>(
  handle: (things: readonly T[]) => Promise<readonly R[]>,
  options: {
    readonly most: number;
    readonly atOnce: number;
    readonly waiting: number;
    readonly keyOf: (thing: T) => string;
    readonly isEverybodys: (error: unknown) => boolean;
  },
): (thing: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let running = 0;
  let woken = false;

  return (thing) => {
    if (waiting.length >= options.waiting) return Promise.reject(new Crowded());
    return new Promise<R>((resolve, reject) => {
      waiting.push({ thing, resolve, reject });
      wake();
    });
  };

  function wake(): void {
    if (woken || running >= options.atOnce || waiting.length === 0) return;
    woken = true;
    setImmediate(() => {
      woken = false;
      while (running < options.atOnce && waiting.length > 0) void run(take());
    });
  }

  function take(): Waiting<T, R>[] {
    const keys = new Set<string>();
    const batch: Waiting<T, R>[] = [];
    const later: Waiting<T, R>[] = [];
    for (const one of waiting) {
      const key = options.keyOf(one.thing);
      const fits = batch.length < options.most && !keys.has(key);
      keys.add(key);
      (fits ? batch : later).push(one);
    }
    waiting = later;
    return batch;
  }

  async function run(batch: readonly Waiting<T, R>[]): Promise<void> {
    running += 1;
    try {
      const outcomes = await handle(batch.map((one) => one.thing));
      batch.forEach((one, at) => {
        one.resolve(outcomes[at] as R);
      });
    } catch (error) {
      if (batch.length === 1 || options.isEverybodys(error)) for (const one of batch) one.reject(error);
      else for (const one of batch) await handleAlone(one);
    } finally {
      running -= 1;
      wake();
    }
  }

  async function handleAlone(one: Waiting<T, R>): Promise<void> {
    try {
      one.resolve((await handle([one.thing]))[0] as R);
    } catch (error) {
      one.reject(error);
    }
  }
}

/** Thrown when more is waiting than can be handled soon: nothing was done, and asking again later may help. */
export class Crowded extends Error {
  constructor() {
    super('too many submissions are waiting');
  }
}

interface Waiting<T, R> {
  readonly thing: T;
  readonly resolve: (outcome: R) => void;
  readonly reject: (error: unknown) => void;
}
