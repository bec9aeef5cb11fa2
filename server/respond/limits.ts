/** Takes tokens out of the buckets of an address and of a link; gives the seconds to wait when one is empty. */
export interface Limits {
  readonly take: (address: string, link: string, cost: number, now: number) => number | undefined;
  /** Takes from an address what it owes for what it did already, whether it has that much or not. */
  readonly charge: (address: string, cost: number, now: number) => void;
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
export const noLimits: Limits = { take: () => undefined, charge: () => undefined };

export function makeLimits(
  perAddress: Rate = { most: 600, perSecond: 50 },
  perLink: Rate = { most: 4000, perSecond: 1000 },
): Limits {
  const addresses = new Buckets(perAddress);
  const links = new Buckets(perLink);
  return {
    take: (address, link, cost, now) => addresses.take(address, cost, now) ?? links.take(link, cost, now),
    charge: (address, cost, now) => addresses.charge(address, cost, now),
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
    const refilled = this.refilled(name, now);
    const enough = refilled >= cost;
    this.keep(name, enough ? refilled - cost : refilled, now);
    return enough ? undefined : Math.max(1, Math.ceil((cost - refilled) / this.rate.perSecond));
  }

  /** Takes even what is not there: the debt is paid before anything else is given. */
  charge(name: string, cost: number, now: number): void {
    this.keep(name, this.refilled(name, now) - cost, now);
  }

  private refilled(name: string, now: number): number {
    const { most, perSecond } = this.rate;
    const known = this.levels.get(name);
    return known ? Math.min(most, known.tokens + (Math.max(0, now - known.at) / 1000) * perSecond) : most;
  }

  private keep(name: string, tokens: number, now: number): void {
    this.levels.delete(name);
    this.levels.set(name, { tokens, at: now });
    const oldest = this.levels.keys().next();
    if (this.levels.size > remembered && !oldest.done) this.levels.delete(oldest.value);
  }
}
