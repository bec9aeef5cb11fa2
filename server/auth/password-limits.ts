import type { Limit } from './attempts.ts';

/** From where somebody asks. */
export interface Visitor {
  /** Network address as `clientAddress` gives it. */
  readonly address: string;
  /** False when the owner has switched rate limits off for a load test. */
  readonly limited: boolean;
}

/**
 * How often a visitor may try passwords, per quarter of an hour: 10 times for one account, 50 times in all; and an
 * account 100 times from everywhere, so that guessing from many addresses stops too while nobody can lock out its owner
 * cheaply.
 * @param account who is being tried: the address in lower case, or an id
 */
export function passwordLimits(visitor: Visitor, account: string): Limit[] {
  const withinSeconds = 15 * 60;
  if (!visitor.limited) return [];
  return [
    { key: `password|${visitor.address}|${account}`, most: 10, withinSeconds },
    { key: `password|${visitor.address}`, most: 50, withinSeconds },
    { key: `password||${account}`, most: 100, withinSeconds },
  ];
}
