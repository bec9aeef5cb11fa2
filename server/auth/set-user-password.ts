import { deleteTokens } from '#db/queries/workspaces/delete-tokens.ts';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { revokeSessions } from '#db/queries/workspaces/revoke-sessions.ts';
import { setPassword } from '#db/queries/workspaces/set-password.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { email as emailSchema } from '#lib/workspaces/email.ts';
import type { Context } from '../context.ts';
import { hashPassword } from './hash-password.ts';
import { randomPassword } from './random-password.ts';

export type SetUserPasswordFailure = { readonly tag: 'unknown-user' } | { readonly tag: 'busy' };

/**
 * Gives a person a new random password and returns it; for whoever runs the installation, at its command line. Every
 * session of theirs ends ([S29]) and every secret sent dies ([S24]).
 */
export async function setUserPassword(
  context: Context,
  email: string,
): Promise<Result<{ readonly email: string; readonly password: string }, SetUserPasswordFailure>> {
  const address = emailSchema.safeParse(email);
  const user = address.success ? await findUserByEmail(context.connection.db, address.data) : undefined;
  if (!user || user.deactivatedAt !== null) return fail({ tag: 'unknown-user' });
  const password = randomPassword(context);
  const after = await hashPassword(context, password);
  if (after === undefined) return fail({ tag: 'busy' });
  return context.connection.db.transaction(async (db) => {
    if (!(await setPassword(db, user.id, { before: user.passwordHash, after }))) return fail({ tag: 'busy' });
    await deleteTokens(db, user.id);
    await revokeSessions(db, user.id, { now: context.now() });
    return ok({ email: user.email, password });
  });
}
