import { z } from 'zod';
import { deleteTokens } from '#db/queries/workspaces/delete-tokens.ts';
import { findToken } from '#db/queries/workspaces/find-token.ts';
import { revokeSessions } from '#db/queries/workspaces/revoke-sessions.ts';
import { setPassword } from '#db/queries/workspaces/set-password.ts';
import { useToken } from '#db/queries/workspaces/use-token.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type PasswordProblem, passwordMax, passwordProblem } from '#lib/workspaces/password-problem.ts';
import type { Context } from '../context.ts';
import { hashPassword } from './hash-password.ts';
import { tokenHash } from './token-hash.ts';

export const resetPasswordInput = z.strictObject({
  token: z.string().min(1).max(100),
  next: z.string().max(passwordMax * 4),
});
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>;

/** `dead-link`: never ours, for another purpose, used, expired, or the password or address changed since ([S23] [S24]). */
export type ResetPasswordFailure =
  | { readonly tag: 'dead-link' }
  | { readonly tag: 'bad-password'; readonly problem: PasswordProblem }
  | { readonly tag: 'busy' };

/** Sets a new password by a link from a mail. The link dies, with every other secret sent, and every session ends ([S29]). */
export async function resetPassword(
  context: Context,
  input: ResetPasswordInput,
): Promise<Result<null, ResetPasswordFailure>> {
  const hash = tokenHash('reset-password', input.token);
  const found = await findToken(context.connection.db, { hash, purpose: 'reset-password', now: context.now() });
  if (!found) return fail({ tag: 'dead-link' });
  const problem = passwordProblem(input.next, found.email);
  if (problem) return fail({ tag: 'bad-password', problem });
  const after = await hashPassword(context, input.next);
  if (after === undefined) return fail({ tag: 'busy' });

  return context.connection.db.transaction(async (db) => {
    const now = context.now();
    const first = await useToken(db, { hash, now });
    if (!first || !(await setPassword(db, found.user, { before: found.passwordHash, after }))) {
      return fail({ tag: 'dead-link' });
    }
    await deleteTokens(db, found.user);
    await revokeSessions(db, found.user, { now });
    return ok(null);
  });
}
