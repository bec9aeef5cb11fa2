import { findSession } from '#db/queries/workspaces/find-session.ts';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { parseId, type SessionId, type UserId } from '#lib/ids.ts';
import type { Context } from '../context.ts';
import { unseal } from './seal.ts';

/** Who is signed in, as far as pages may know ([S38]: no hash, no token). */
export interface Session {
  readonly id: SessionId;
  readonly expiresAt: Date;
  readonly user: { readonly id: UserId; readonly email: string; readonly name: string; readonly locale: Locale };
}

/** What a session's cookie is sealed for. */
export const sessionPurpose = 'session';

/**
 * The session in a cookie, if it holds now: signed by us, and its row neither revoked nor expired nor of somebody
 * deactivated ([S29]). Asks the database each time, so that signing out takes effect at once; a forged cookie does not
 * reach it. One indexed read.
 */
export async function readSession(context: Context, cookie: string | undefined): Promise<Session | undefined> {
  if (!cookie) return undefined;
  const id = parseId<'session'>(unseal(context.secret, sessionPurpose, cookie));
  const row = id && (await findSession(context.connection.db, id, context.now()));
  if (!row) return undefined;
  const { locale } = row.user;
  return { ...row, user: { ...row.user, locale: isLocale(locale) ? locale : 'en' } };
}
