import type { Measure } from './fact.ts';

/**
 * The id of a fact: `f` and 11 characters that depend on what is measured and not on the result, so that a citation
 * keeps pointing at the same question when answers change. 55 bits (two 32-bit FNV-1a hashes, cut): among a million
 * facts two meet with probability 1 in 70,000.
 */
export function factId(segment: string, measure: Measure, variable: string, category: string | null): string {
  const key = JSON.stringify([segment, measure, variable, category]);
  const bits = (BigInt(fnv(key, 0x811c9dc5)) << 32n) | BigInt(fnv(key, 0x1000193));
  let text = '';
  for (let i = 0n; i < 11n; i++) text += ALPHABET[Number((bits >> (i * 5n)) & 31n)];
  return `f${text}`;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}
