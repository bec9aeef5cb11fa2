import { z } from 'zod';
import { findUserByEmail } from '#db/queries/workspaces/find-user-by-email.ts';
import { insertToken } from '#db/queries/workspaces/insert-token.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { email } from '#lib/workspaces/email.ts';
import type { Context } from '../context.ts';
import type { Mail } from '../outside/mail.ts';
import { countAttempt, type Limit } from './attempts.ts';
import type { Visitor } from './password-limits.ts';
import { resetPasswordMail } from './reset-password-mail.ts';
import { tokenHash } from './token-hash.ts';

export const requestPasswordResetInput = z.strictObject({ email });
export type RequestPasswordResetInput = z.infer<typeof requestPasswordResetInput>;

/** For how long the link in the mail works, in minutes. */
export const resetMinutes = 60;

export type RequestPasswordResetFailure = { readonly tag: 'too-many-attempts'; readonly retryAfter: number };

/**
 * Sends a link to choose a new password, if there is such an account.
 *
 * Answers before it has looked, so that neither the answer nor its time tells whether the account exists ([S30]):
 * `sent` settles when the rest is done, and rejects when the mail could not be handed over; the caller logs that.
 * The link is made from the settings, never from the request ([S24]).
 */
export function requestPasswordReset(
  context: Context,
  mail: Mail,
  visitor: Visitor,
  input: RequestPasswordResetInput & { readonly locale: Locale },
): Result<{ readonly sent: Promise<void> }, RequestPasswordResetFailure> {
  const stopped = countAttempt(limitsOf(visitor, input.email), context.now());
  if (stopped) return fail({ tag: 'too-many-attempts', ...stopped });
  return ok({ sent: sendLink(context, mail, input) });
}

async function sendLink(
  context: Context,
  mail: Mail,
  input: { readonly email: string; readonly locale: Locale },
): Promise<void> {
  const user = await findUserByEmail(context.connection.db, input.email);
  if (!user || user.deactivatedAt !== null) return;
  const token = Buffer.from(context.randomBytes(32)).toString('base64url');
  const createdAt = context.now();
  await insertToken(context.connection.db, {
    hash: tokenHash('reset-password', token),
    purpose: 'reset-password',
    user: user.id,
    email: user.email,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + resetMinutes * 60_000),
  });
  const link = `${context.url}/password/reset?token=${token}`;
  await mail.send({ to: user.email, ...resetPasswordMail(input.locale, { link, minutes: resetMinutes }) });
}

/** Each mail costs somebody's attention: 3 an hour to one account, 20 an hour from one address. */
function limitsOf(visitor: Visitor, account: string): Limit[] {
  if (!visitor.limited) return [];
  return [
    { key: `reset||${account}`, most: 3, withinSeconds: 3600 },
    { key: `reset|${visitor.address}`, most: 20, withinSeconds: 3600 },
  ];
}
