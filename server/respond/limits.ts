/** Takes tokens out of the buckets of an address and of a link; gives the seconds to wait when one is empty. */
export interface Limits {
  readonly take: (address: string, link: string, cost: number, now: number) => number | undefined;
}

/**
 * Token buckets in this process's memory ([S42]): an address may do 600 things at once and 50 a second for good, so that
 * a lecture hall behind one address can answer together; a link takes 4,000 and 1,000. The addresses seen longest ago
 * are forgotten beyond 100,000, so that buckets cannot fill the memory. One set per process, although its code may be
 * loaded twice.
 */
export function limits(): Limits {
  const holder = globalThis as { [key]?: Limits };
  holder[key] ??= makeLimits();
  return holder[key];
}

/** No limits, for load tests and for the tests of everything else. */
export const noLimits: Limits = { take: () => undefined };

export function makeLimits(
  perAddress: Rate = { most: 600, perSecond: 50 },
  perLink: Rate = { most: 4000, perSecond: 1000 },
): Limits {
  const addresses = new Buckets(perAddress);
  const links = new Buckets(perLink);
  return {
    take: (address, link, cost, now) => addresses.take(address, cost, now) ?? links.take(link, cost, now),
  };
}

export interface Rate {
  readonly most: number;
  readonly perSecond: number;
}

const key = Symbol.for('segue.respond-limits');
const remembered = 100_000;

class Buckets {
  private readonly rate: Rate;
  private readonly levels = new Map<string, { tokens: number; at: number }>();

  constructor(rate: Rate) {
    this.rate = rate;
  }

  /** Seconds until there is enough, or undefined when it was taken. */
  take(name: string, cost: number, now: number): number | undefined {
    const { most, perSecond } = this.rate;
    const known = this.levels.get(name);
    const refilled = known ? Math.min(most, known.tokens + (Math.max(0, now - known.at) / 1000) * perSecond) : most;
    const enough = refilled >= cost;
    this.levels.delete(name);
    this.levels.set(name, { tokens: enough ? refilled - cost : refilled, at: now });
    const oldest = this.levels.keys().next();
    if (this.levels.size > remembered && !oldest.done) this.levels.delete(oldest.value);
    return enough ? undefined : Math.max(1, Math.ceil((cost - refilled) / perSecond));
  }
}
