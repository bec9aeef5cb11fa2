import { hash } from 'node:crypto';

/** SHA-256 of a respondent's key: what is stored of it. */
export function hashKey(key: string): string {
  return hash('sha256', key.toLowerCase(), 'hex');
}
