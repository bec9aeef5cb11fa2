import { createHash } from 'node:crypto';

/** What a secret in an address may be used for. */
export type TokenPurpose = 'reset-password' | 'invitation' | 'journey-share';

/** The form in which a secret is kept: SHA-256 over its purpose and itself, so that one flow's opens no other ([S23]). */
export function tokenHash(purpose: TokenPurpose, token: string): string {
  return createHash('sha256').update(`${purpose}\0${token}`).digest('hex');
}
