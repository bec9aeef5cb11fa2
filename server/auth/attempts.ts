/** How often something may be tried under one key within a time. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  readonly withinSeconds: number;
}

/**
 * Counts one attempt against every limit, and says after how many seconds to come back when one of them is used up
 * (then none is counted). Kept in this process's memory: with several web processes each counts its own.
 */
export function countAttempt(limits: readonly Limit[], now: Date): { readonly retryAfter: number } | undefined {
  const at = now.getTime();
  const counters = theCounters();
  for (const limit of limits) {
    const counter = counters.get(limit.key);
    if (counter && counter.until > at && counter.count >= limit.most) {
      return { retryAfter: Math.ceil((counter.until - at) / 1000) };
    }
  }
  for (const { key, withinSeconds } of limits) {
    const counter = counters.get(key);
    if (counter && counter.until > at) counter.count++;
    else {
      counters.delete(key);
      counters.set(key, { count: 1, until: at + withinSeconds * 1000 });
    }
  }
  forgetOldest(counters);
  return undefined;
}

/** Takes one counted attempt back: it was right. */
export function forgiveAttempt(limits: readonly Limit[]): void {
  for (const { key } of limits) {
    const counter = theCounters().get(key);
    if (counter && counter.count > 0) counter.count--;
  }
}

type Counters = Map<string, { count: number; until: number }>;

const mark = Symbol.for('segue.attempts');
/** Bounds the memory that strangers can make us hold ([S42]); what goes first was begun first. */
const mostCounters = 50_000;

function theCounters(): Counters {
  const holder = globalThis as { [mark]?: Counters };
  holder[mark] ??= new Map();
  return holder[mark];
}

function forgetOldest(counters: Counters): void {
  for (const key of counters.keys()) {
    if (counters.size <= mostCounters) return;
    counters.delete(key);
  }
}
