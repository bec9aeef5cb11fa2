import { hash } from 'node:crypto';

/**
 * SHA-256 of a respondent's key: what is stored of it. Under a test link a key means another response than under a real
 * one, so what is tried out can never be finished as an answer that counts, nor the other way round ([S20]).
 */
export function hashKey(key: string, terms: { readonly test: boolean }): string {
  return hash('sha256', `${terms.test ? 'test:' : ''}${key.toLowerCase()}`, 'hex');
}
