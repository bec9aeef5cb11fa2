import { findToken } from '#db/queries/workspaces/find-token.ts';
import type { Context } from '../context.ts';
import { tokenHash } from './token-hash.ts';

/** Whether a link to a new password still works, for the page to say so before somebody types one. Uses nothing up. */
export async function checkResetToken(context: Context, token: string): Promise<boolean> {
  if (token.length > 100) return false;
  const hash = tokenHash('reset-password', token);
  const found = await findToken(context.connection.db, { hash, purpose: 'reset-password', now: context.now() });
  return found !== undefined;
}
