import { z } from 'zod';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { setPassword } from '#db/queries/workspaces/set-password.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { email } from '#lib/workspaces/email.ts';
import { passwordMax } from '#lib/workspaces/password-problem.ts';
import type { Context } from '../context.ts';
import { countAttempt, forgiveAttempt } from './attempts.ts';
import { hashPassword } from './hash-password.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { passwordLimits, type Visitor } from './password-limits.ts';
import { verifyPassword } from './verify-password.ts';

/** What the sign-in page sends; nothing else is taken ([S26]). */
export const signInInput = z.strictObject({ email, password: z.string().min(1).max(passwordMax) });
export type SignInInput = z.infer<typeof signInInput>;

export interface SignedIn extends OpenedSession {
  /** The language that the person set for themselves. */
  readonly locale: string;
}

/** `wrong` is the one answer for no such account, a deactivated one, one without a password and a wrong password ([S30]). */
export type SignInFailure =
  | { readonly tag: 'wrong' }
  | { readonly tag: 'too-many-attempts'; readonly retryAfter: number }
  | { readonly tag: 'busy' };

/** Signs in by address and password. Wrong attempts are counted, right ones forgiven; 30 ms of another thread either way. */
export async function signIn(
  context: Context,
  visitor: Visitor,
  input: SignInInput,
): Promise<Result<SignedIn, SignInFailure>> {
  const limits = passwordLimits(visitor, input.email);
  const stopped = countAttempt(limits, context.now());
  if (stopped) return fail({ tag: 'too-many-attempts', ...stopped });

  const user = await findUserByEmail(context.connection.db, input.email);
  const hash = user && user.deactivatedAt === null ? user.passwordHash : null;
  const verdict = await verifyPassword(hash, input.password);
  if (!verdict) {
    forgiveAttempt(limits);
    return fail({ tag: 'busy' });
  }
  if (!verdict.right || !user || hash === null) return fail({ tag: 'wrong' });
  forgiveAttempt(limits);

  const holds = verdict.outdated ? await renew(context, { ...user, passwordHash: hash }, input.password) : hash;
  const opened = await openSession(context, user.id, holds);
  return opened ? ok({ ...opened, locale: user.locale }) : fail({ tag: 'wrong' });
}

/** Hashes anew with today's parameters; gives the hash that now stands. */
async function renew(
  context: Context,
  user: { id: Parameters<typeof setPassword>[1]; passwordHash: string },
  password: string,
): Promise<string> {
  const after = await hashPassword(context, password);
  if (after === undefined) return user.passwordHash;
  const changed = await setPassword(context.connection.db, user.id, { before: user.passwordHash, after });
  return changed ? after : user.passwordHash;
}
