import { createHash } from 'node:crypto';

/** What a secret that was sent by mail may be used for. */
export type TokenPurpose = 'reset-password';

/** The form in which a secret is kept: SHA-256 over its purpose and itself, so that one flow's opens no other ([S23]). */
export function tokenHash(purpose: TokenPurpose, token: string): string {
  return createHash('sha256').update(`${purpose}\0${token}`).digest('hex');
}
