import { z } from 'zod';
import { isViolation } from '#db/is-violation.ts';
import { findInvitation } from '#db/queries/workspaces/find-invitation.ts';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { insertUser } from '#db/queries/workspaces/insert-user.ts';
import { inScope } from '#db/scope.ts';
import { locales } from '#lib/i18n/locale.ts';
import { type UserId, uuidv7 } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type PasswordProblem, passwordMax, passwordProblem } from '#lib/workspaces/password-problem.ts';
import { workspaceOfToken } from '#lib/workspaces/scoped-token.ts';
import { hashPassword } from '../auth/hash-password.ts';
import { type OpenedSession, openSession } from '../auth/open-session.ts';
import { tokenHash } from '../auth/token-hash.ts';
import type { Context } from '../context.ts';
import { enterWorkspace } from './enter-workspace.ts';

/** The address is the invitation's and the role too: neither is asked for ([S25] [S26]). */
export const joinByInvitationInput = z.strictObject({
  token: z.string().min(1).max(100),
  name: z.string().max(400).trim().min(1).max(100),
  password: z.string().max(passwordMax * 4),
  locale: z.enum(locales),
});
export type JoinByInvitationInput = z.infer<typeof joinByInvitationInput>;

export type JoinByInvitationFailure =
  | { readonly tag: 'dead-link' }
  /** There is an account with this address: its owner signs in instead. */
  | { readonly tag: 'has-account' }
  | { readonly tag: 'bad-password'; readonly problem: PasswordProblem }
  | { readonly tag: 'busy' };

/** Makes an account for the address that was invited, lets it in and begins a session: the only way in for somebody new. */
export async function joinByInvitation(
  context: Context,
  input: JoinByInvitationInput,
): Promise<Result<{ readonly slug: string; readonly session: OpenedSession }, JoinByInvitationFailure>> {
  const workspace = workspaceOfToken(input.token);
  if (!workspace) return fail({ tag: 'dead-link' });
  const scope = { workspace };
  const look = { tokenHash: tokenHash('invitation', input.token), now: context.now() };
  const invitation = await inScope(context.connection, scope, (db) => findInvitation(db, scope, look));
  if (!invitation) return fail({ tag: 'dead-link' });
  if (await findUserByEmail(context.connection.db, invitation.email)) return fail({ tag: 'has-account' });
  const problem = passwordProblem(input.password, invitation.email);
  if (problem) return fail({ tag: 'bad-password', problem });
  const passwordHash = await hashPassword(context, input.password);
  if (passwordHash === undefined) return fail({ tag: 'busy' });

  const createdAt = context.now();
  const id: UserId = uuidv7(createdAt.getTime(), context.randomBytes(10));
  const { name, locale } = input;
  try {
    await inScope(context.connection, scope, async (db) => {
      await insertUser(db, { id, email: invitation.email, name, passwordHash, locale, createdAt });
      // Thrown, so that the account goes with it: without an invitation nobody makes one.
      if (!(await enterWorkspace(context, db, scope, invitation, id))) throw new Used();
    });
  } catch (error) {
    if (error instanceof Used) return fail({ tag: 'dead-link' });
    if (isViolation(error, 'users_email_unique')) return fail({ tag: 'has-account' });
    throw error;
  }
  const session = await openSession(context, id, passwordHash);
  return session ? ok({ slug: invitation.slug, session }) : fail({ tag: 'busy' });
}

class Used extends Error {}
