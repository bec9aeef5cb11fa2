/**
 * Remembers what a slow question answered, for a while and for so many keys. Who asks while the answer is under way
 * waits for the same one. An error is not remembered. One per purpose and owner in a process, although its code may be loaded twice.
 */
export class Memory<V> {
  private readonly entries = new Map<string, { readonly value: Promise<V>; readonly until: number }>();
  private readonly limits: MemoryLimits;

  constructor(limits: MemoryLimits) {
    this.limits = limits;
  }

  /** The memory of this purpose that belongs to `owner`, and goes with it. */
  static of<V>(owner: object, purpose: string, limits: MemoryLimits): Memory<V> {
    const holder = globalThis as { [all]?: WeakMap<object, Map<string, Memory<unknown>>> };
    holder[all] ??= new WeakMap();
    const mine = holder[all].get(owner) ?? new Map<string, Memory<unknown>>();
    holder[all].set(owner, mine);
    const memory = (mine.get(purpose) as Memory<V> | undefined) ?? new Memory<V>(limits);
    mine.set(purpose, memory as Memory<unknown>);
    return memory;
  }

  get(key: string, ask: () => Promise<V>, now: number): Promise<V> {
    const known = this.entries.get(key);
    if (known && known.until > now) return known.value;
    const value = ask();
    this.entries.delete(key);
    const oldest = this.entries.keys().next();
    if (this.entries.size >= this.limits.most && !oldest.done) this.entries.delete(oldest.value);
    const entry = { value, until: now + this.limits.milliseconds };
    this.entries.set(key, entry);
    value.catch(() => {
      if (this.entries.get(key) === entry) this.entries.delete(key);
    });
    return value;
  }

  forget(key: string): void {
    this.entries.delete(key);
  }
}

export interface MemoryLimits {
  readonly most: number;
  readonly milliseconds: number;
}

const all = Symbol.for('segue.memory');
