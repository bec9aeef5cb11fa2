import type { Limit } from '../auth/attempts.ts';
import type { Visitor } from '../auth/password-limits.ts';

/**
 * How often an address may try a share link that opens nothing: 60 times in a quarter of an hour. Counted before the look,
 * forgiven when it opened something.
 */
export function shareLimits({ address, limited }: Visitor): Limit[] {
  return limited ? [{ key: `share|${address}`, most: 60, withinSeconds: 15 * 60 }] : [];
}
