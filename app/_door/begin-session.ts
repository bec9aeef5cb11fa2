import { cookies } from 'next/headers';
import { isLocale } from '#lib/i18n/locale.ts';
import type { OpenedSession } from '#server/auth/open-session.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { processContext } from '#server/process-context.ts';
import { localeCookie } from '../_ui/i18n/locale-cookie.ts';

/**
 * Puts an opened session into the browser's cookie, and the person's language beside it, unless another was chosen in
 * this browser before: who reads the sign-in page in Russian goes on in Russian. For actions and routes.
 */
export async function beginSession(opened: OpenedSession, locale?: string): Promise<void> {
  const jar = await cookies();
  jar.set({ ...sessionCookie(processContext().url), value: opened.cookie, expires: opened.expiresAt });
  if (isLocale(locale) && !jar.has(localeCookie)) {
    jar.set(localeCookie, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true });
  }
}
