import { z } from 'zod';
import { deleteTokens } from '#db/queries/workspaces/delete-tokens.ts';
import { findPassword } from '#db/queries/workspaces/find-password.ts';
import { revokeSessions } from '#db/queries/workspaces/revoke-sessions.ts';
import { setPassword } from '#db/queries/workspaces/set-password.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type PasswordProblem, passwordMax, passwordProblem } from '#lib/workspaces/password-problem.ts';
import type { Context } from '../context.ts';
import { countAttempt, forgiveAttempt } from './attempts.ts';
import { hashPassword } from './hash-password.ts';
import { passwordLimits, type Visitor } from './password-limits.ts';
import type { Session } from './read-session.ts';
import { verifyPassword } from './verify-password.ts';

export const changePasswordInput = z.strictObject({
  current: z.string().min(1).max(passwordMax),
  next: z.string().max(passwordMax * 4),
});
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

export type ChangePasswordFailure =
  | { readonly tag: 'wrong' }
  | { readonly tag: 'bad-password'; readonly problem: PasswordProblem }
  | { readonly tag: 'too-many-attempts'; readonly retryAfter: number }
  | { readonly tag: 'busy' };

/**
 * Changes the password of whoever is signed in, who must know the old one; in the same transaction every other session
 * ends ([S29]) and every secret sent by mail dies ([S24]). Returns how many sessions ended.
 */
export async function changePassword(
  context: Context,
  visitor: Visitor,
  session: Session,
  input: ChangePasswordInput,
): Promise<Result<{ readonly signedOut: number }, ChangePasswordFailure>> {
  const { id, email } = session.user;
  const problem = passwordProblem(input.next, email);
  if (problem) return fail({ tag: 'bad-password', problem });

  const limits = passwordLimits(visitor, id);
  const stopped = countAttempt(limits, context.now());
  if (stopped) return fail({ tag: 'too-many-attempts', ...stopped });
  const before = (await findPassword(context.connection.db, id))?.passwordHash ?? null;
  const verdict = await verifyPassword(before, input.current);
  if (!verdict) {
    forgiveAttempt(limits);
    return fail({ tag: 'busy' });
  }
  if (!verdict.right) return fail({ tag: 'wrong' });
  forgiveAttempt(limits);

  const after = await hashPassword(context, input.next);
  if (after === undefined) return fail({ tag: 'busy' });
  return context.connection.db.transaction(async (db) => {
    if (!(await setPassword(db, id, { before, after }))) return fail({ tag: 'wrong' });
    await deleteTokens(db, id);
    return ok({ signedOut: await revokeSessions(db, id, { now: context.now(), but: session.id }) });
  });
}
